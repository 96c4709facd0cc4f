package org.vigil.packet.verifier.report;

import java.io.PrintWriter;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import org.vigil.packet.verifier.finding.Aspect;
import org.vigil.packet.verifier.finding.Code;
import org.vigil.packet.verifier.finding.Finding;
import org.vigil.packet.verifier.finding.Verdict;
import org.vigil.packet.verifier.seal.CertificateFacts;
import org.vigil.packet.verifier.seal.Token;

/** The report for people: three verdicts in plain sentences, what they rest on, and what they do not say. */
public final class TextReport {

    private static final int WIDTH = 78;
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss 'UTC'").withZone(ZoneOffset.UTC);

    private final Report report;
    private final ResourceBundle messages;
    private final Paint paint;
    private final StringBuilder text = new StringBuilder();

    private TextReport(Report report, Language language, Paint paint) {
        this.report = report;
        messages = language.messages();
        this.paint = paint;
    }

    public static void print(Report report, Language language, Paint paint, PrintWriter out) {
        out.print(new TextReport(report, language, paint).write());
        out.flush();
    }

    private String write() {
        line(0, messages.getString("title") + (report.packet().isEmpty() ? "" : ": " + report.packet()));
        for (Aspect aspect : Aspect.values()) {
            aspect(aspect);
        }
        text.append('\n');
        line(0, paint.verdict(report.overall(), messages.getString(result())));
        if (!report.tagManifest().isEmpty()) {
            text.append('\n');
            line(0, messages.getString("same"));
            line(2, report.tagManifest());
        }
        text.append('\n');
        line(0, messages.getString("limits"));
        return text.toString();
    }

    private String result() {
        boolean unsigned = report.exitCode() == Report.GOOD && report.isUnsignedAsExpected();
        return unsigned ? "result.unsigned" : "result." + report.exitCode();
    }

    private void aspect(Aspect aspect) {
        Verdict verdict = report.findings().verdict(aspect);
        String name = messages.getString("aspect." + aspect);
        text.append('\n').append(paint.bold(name)).append(" ".repeat(Math.max(2, 16 - name.length())));
        text.append(paint.verdict(verdict, messages.getString("verdict." + verdict)))
                .append('\n');
        line(2, messages.getString(aspect + "." + verdict));
        if (aspect == Aspect.ORIGIN) {
            signer();
        }
        if (aspect == Aspect.TIME) {
            report.seals().tokens().forEach(this::token);
        }
        Map<Code, Set<String>> found = new LinkedHashMap<>();
        for (Finding finding : report.findings().of(aspect)) {
            found.computeIfAbsent(finding.code(), code -> new TreeSet<>()).add(finding.where());
        }
        found.forEach(this::found);
    }

    private void found(Code code, Set<String> places) {
        line(2, "- " + messages.getString(code.name()) + " [" + code.label() + "]");
        places.stream().filter(place -> !place.isEmpty()).forEach(place -> line(6, place));
        int more = report.findings().count(code) - places.size();
        if (more > 0 && !places.contains("")) {
            line(6, String.format(messages.getString("more"), more));
        }
    }

    private void signer() {
        CertificateFacts signer = report.seals().signer();
        if (signer != null) {
            certificate(signer);
            Instant claimed = report.seals().claimed();
            if (claimed != null) {
                line(4, String.format(messages.getString("claimed"), TIME.format(claimed)));
            }
        }
    }

    private void token(Token token) {
        line(2, token.path());
        line(
                4,
                paint.bold(String.format(
                        messages.getString(token.proven() ? "proven" : "told"), TIME.format(token.time()))));
        line(4, token.digestAlgorithm() + " " + token.digest());
        certificate(token.authority());
    }

    private void certificate(CertificateFacts certificate) {
        line(4, certificate.subject());
        line(4, messages.getString("fingerprint"));
        line(6, spaced(certificate.sha256()));
        line(
                4,
                String.format(
                        messages.getString("validity"),
                        TIME.format(certificate.notBefore()),
                        TIME.format(certificate.notAfter())));
    }

    /** To be compared with paper, by eye. */
    private static String spaced(String hex) {
        return hex.replaceAll("(.{4})(?!$)", "$1 ");
    }

    /** Broken between words, never within a hash. */
    private void line(int indent, String sentence) {
        int width = indent;
        text.append(" ".repeat(indent));
        boolean first = true;
        for (String word : sentence.split(" ")) {
            if (!first && width + 1 + word.length() > WIDTH && !sentence.matches("[0-9a-f ]+")) {
                int hanging = sentence.startsWith("- ") ? indent + 2 : indent;
                text.append('\n').append(" ".repeat(hanging));
                width = hanging;
            } else if (!first) {
                text.append(' ');
                width++;
            }
            text.append(word);
            width += word.length();
            first = false;
        }
        text.append('\n');
    }
}
