package org.vigil.verification.features;

import java.util.EnumSet;
import java.util.Set;
import org.vigil.contract.Testimony;
import org.vigil.contract.vocabulary.SourceMaterial;

/** Whether somebody told it to us, or it was published, and by whom. */
public enum Origin {
    ACCOUNT,
    NEWS,
    REPORT;

    private static final Set<SourceMaterial> NEWS_MATERIAL =
            EnumSet.of(SourceMaterial.MEDIA_REPORT, SourceMaterial.SOCIAL_POST_OR_WEB_ARCHIVE);
    private static final Set<SourceMaterial> REPORTS = EnumSet.of(
            SourceMaterial.PRESS_GOVERNMENT, SourceMaterial.PRESS_HUMAN_RIGHTS, SourceMaterial.PRESS_PERPETRATOR);

    public boolean isPublished() {
        return this != ACCOUNT;
    }

    /** Published only if nothing but publications is behind it. */
    static Origin of(Testimony testimony) {
        Set<SourceMaterial> material = testimony.source().material();
        if (!material.isEmpty() && REPORTS.containsAll(material)) {
            return REPORT;
        }
        boolean published = material.stream().allMatch(each -> NEWS_MATERIAL.contains(each) || REPORTS.contains(each));
        return !material.isEmpty() && published ? NEWS : ACCOUNT;
    }
}
