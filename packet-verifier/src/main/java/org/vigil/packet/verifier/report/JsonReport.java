package org.vigil.packet.verifier.report;

import java.io.OutputStream;
import java.util.Locale;
import java.util.ResourceBundle;
import org.vigil.packet.verifier.finding.Aspect;
import org.vigil.packet.verifier.finding.Finding;
import org.vigil.packet.verifier.seal.CertificateFacts;
import org.vigil.packet.verifier.seal.Seals;
import org.vigil.packet.verifier.seal.Token;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** The same report for machines. Fields may be added; none changes its meaning while the schema is version 1. */
public final class JsonReport {

    private static final String SCHEMA = "packet-verification-1";

    private final Report report;
    private final ResourceBundle messages;
    private final JsonGenerator json;

    private JsonReport(Report report, Language language, JsonGenerator json) {
        this.report = report;
        messages = language.messages();
        this.json = json;
    }

    public static void write(Report report, Language language, OutputStream out) {
        try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), out)) {
            new JsonReport(report, language, json).write();
            json.writeRaw('\n');
        }
    }

    private void write() {
        json.writeStartObject();
        json.writeStringProperty("schema", SCHEMA);
        json.writeStringProperty("packet", report.packet());
        json.writeStringProperty("tagManifestSha256", report.tagManifest());
        json.writeNumberProperty("exitCode", report.exitCode());
        for (Aspect aspect : Aspect.values()) {
            json.writeObjectPropertyStart(aspect.name().toLowerCase(Locale.ROOT));
            json.writeStringProperty(
                    "verdict", report.findings().verdict(aspect).label());
            findings(aspect);
            if (aspect == Aspect.ORIGIN) {
                signer(report.seals());
            }
            if (aspect == Aspect.TIME) {
                json.writeArrayPropertyStart("tokens");
                report.seals().tokens().forEach(this::token);
                json.writeEndArray();
            }
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private void findings(Aspect aspect) {
        json.writeArrayPropertyStart("findings");
        for (Finding finding : report.findings().of(aspect)) {
            json.writeStartObject();
            json.writeStringProperty("code", finding.code().label());
            json.writeStringProperty("verdict", finding.code().verdict().label());
            if (!finding.where().isEmpty()) {
                json.writeStringProperty("where", finding.where());
            }
            json.writeNumberProperty("count", report.findings().count(finding.code()));
            json.writeStringProperty(
                    "sentence", messages.getString(finding.code().name()));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void signer(Seals seals) {
        CertificateFacts signer = seals.signer();
        if (signer != null) {
            json.writeObjectPropertyStart("signer");
            certificate(signer);
            if (seals.claimed() != null) {
                json.writeStringProperty("claimedTime", seals.claimed().toString());
            }
            json.writeEndObject();
        }
    }

    private void token(Token token) {
        json.writeStartObject();
        json.writeStringProperty("file", token.path());
        json.writeBooleanProperty("proven", token.proven());
        json.writeStringProperty("digestAlgorithm", token.digestAlgorithm());
        json.writeStringProperty("digest", token.digest());
        json.writeStringProperty("time", token.time().toString());
        json.writeStringProperty("policy", token.policy());
        json.writeStringProperty("serial", token.serial());
        json.writeObjectPropertyStart("authority");
        certificate(token.authority());
        json.writeEndObject();
        json.writeEndObject();
    }

    private void certificate(CertificateFacts certificate) {
        json.writeStringProperty("subject", certificate.subject());
        json.writeStringProperty("issuer", certificate.issuer());
        json.writeStringProperty("sha256", certificate.sha256());
        json.writeStringProperty("notBefore", certificate.notBefore().toString());
        json.writeStringProperty("notAfter", certificate.notAfter().toString());
    }
}
