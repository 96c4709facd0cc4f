package org.vigil.search.packet.seal;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.vigil.contract.vocabulary.Language;

/** The commands of a packet's VERIFY, read as an expert reads them: what to type, and what must come of it. */
record Recipe(List<Step> steps) {

    /** Lines typed together, and what they must print: nothing, these words, or whatever they like. */
    record Step(String commands, boolean silent, List<String> expected) {}

    static Recipe in(Path packet, Language language) throws IOException {
        String number = packet.getFileName().toString().replace(".zip", "");
        String name = number + "/VERIFY." + language.name().toLowerCase(Locale.ROOT) + ".txt";
        try (ZipFile zip = new ZipFile(packet.toFile())) {
            return read(new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private static Recipe read(String text) {
        List<Step> steps = new ArrayList<>();
        StringBuilder commands = new StringBuilder();
        for (String line : text.lines().toList()) {
            if (line.startsWith("    ")) {
                commands.append(line).append('\n');
            } else if (!line.isEmpty() && !commands.isEmpty()) {
                boolean silent = line.startsWith("  Must print nothing.")
                        || line.startsWith("  Не должно быть ни одной строки.");
                List<String> expected = Stream.of("  Must print: ", "  Должно быть: ")
                        .filter(line::startsWith)
                        .flatMap(start ->
                                Stream.of(line.substring(start.length()).split(" and | и ")))
                        .toList();
                steps.add(new Step(commands.toString(), silent, expected));
                commands.setLength(0);
            }
        }
        return new Recipe(steps);
    }

    /** Types all of it into one shell and returns what each step printed, and its exit code at the end of a line of its own. */
    List<Printed> run(Path folder) throws IOException, InterruptedException {
        StringBuilder script = new StringBuilder();
        steps.forEach(step -> script.append(step.commands()).append("echo \"@@$?\"\n"));
        Process shell = new ProcessBuilder("sh", "-c", script.toString())
                .directory(folder.toFile())
                .redirectErrorStream(true)
                // unzip asks before it overwrites; nobody is there to answer.
                .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
                .start();
        String output = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        shell.waitFor();
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

    /** What a step printed. */
    record Printed(Step step, String output, int exit) {

        /** Whether an expert would say that the step has passed. */
        boolean passed() {
            return step.silent()
                    ? output.isEmpty()
                    : exit == 0 && step.expected().stream().allMatch(output::contains);
        }
    }
}
