package org.vigil.search.packet.document;

import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.opc.PackageProperties;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Takes out of a DOCX what it says of who and what made it, and when. */
final class DocxProperties {
    private DocxProperties() {}

    static void blank(XWPFDocument document) {
        POIXMLProperties properties = document.getProperties();
        PackageProperties core = properties.getCoreProperties().getUnderlyingProperties();
        core.setCreatorProperty(Optional.empty());
        core.setLastModifiedByProperty(Optional.empty());
        core.setCreatedProperty(Optional.<Date>empty());
        core.setModifiedProperty(Optional.<Date>empty());
        properties.getExtendedProperties().getUnderlyingProperties().setApplication("");
    }
}
