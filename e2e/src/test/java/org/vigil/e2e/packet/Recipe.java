package org.vigil.e2e.packet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

/** The commands of a packet's own VERIFY text, typed as they are printed there, by somebody who has nothing of ours. */
record Recipe(List<Step> steps) {

    /** Lines typed together, and what they must print: nothing, these words, or whatever they like. */
    record Step(String commands, boolean silent, List<String> expected) {}

    /** What a step printed. */
    record Printed(Step step, String output, int exit) {
        boolean passed() {
            return step.silent()
                    ? output.isEmpty()
                    : exit == 0 && step.expected().stream().allMatch(output::contains);
        }
    }

    static Recipe of(Path packet, String language) {
        String number = packet.getFileName().toString().replace(".zip", "");
        try (ZipFile zip = new ZipFile(packet.toFile())) {
            byte[] text = zip.getInputStream(zip.getEntry(number + "/VERIFY." + language + ".txt"))
                    .readAllBytes();
            return read(new String(text, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Recipe read(String text) {
        List<Step> steps = new ArrayList<>();
        StringBuilder commands = new StringBuilder();
        for (String line : text.lines().toList()) {
            if (line.startsWith("    ")) {
                commands.append(line.substring(4)).append('\n');
            } else if (!line.isEmpty() && !commands.isEmpty()) {
                boolean silent = line.startsWith("  Must print nothing.")
                        || line.startsWith("  Не должно быть ни одной строки.");
                steps.add(new Step(commands.toString(), silent, expected(line)));
                commands.setLength(0);
            }
        }
        return new Recipe(steps);
    }

    private static List<String> expected(String line) {
        return Stream.of("  Must print: ", "  Должно быть: ")
                .filter(line::startsWith)
                .flatMap(start -> Stream.of(line.substring(start.length()).split(" and | и ")))
                .toList();
    }

    /** Types all of it into one shell, in the folder where the packet lies. */
    List<Printed> typedIn(Path folder) {
        StringBuilder script = new StringBuilder();
        steps.forEach(step -> script.append(step.commands()).append("echo \"@@$?\"\n"));
        String output = Tools.run(folder, "sh", "-c", script.toString()).output();
        List<Printed> printed = new ArrayList<>();
        int from = 0;
        for (Step step : steps) {
            int end = output.indexOf("@@", from);
            int line = output.indexOf('\n', end);
            printed.add(
                    new Printed(step, output.substring(from, end), Integer.parseInt(output.substring(end + 2, line))));
            from = line + 1;
        }
        return printed;
    }
}
