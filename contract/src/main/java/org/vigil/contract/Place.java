package org.vigil.contract;

import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;
import org.vigil.contract.vocabulary.GeoPrecision;
import org.vigil.contract.vocabulary.LocationType;
import org.vigil.contract.vocabulary.SettlementClass;

/**
 * Where something happened, by codes only: a federal subject, at the finest a district or a site of the register. The
 * codes are numbered, so that no free text and hence no address can hide in them. A missing region means 'unknown'.
 */
@Introspected
public record Place(
        @Nullable @RegionCode String region,

        @Nullable @Pattern(regexp = RegisterCode.DISTRICT, message = "unknown-code")
        String district,

        @Nullable @Pattern(regexp = RegisterCode.SITE, message = "unknown-code")
        String site,

        @NotNull(message = "required") SettlementClass settlement,
        @NotNull(message = "required") LocationType locationType,
        @NotNull(message = "required") GeoPrecision precision) {

    public Place {
        settlement = settlement == null ? SettlementClass.UNKNOWN : settlement;
        locationType = locationType == null ? LocationType.UNKNOWN : locationType;
        precision = precision == null ? finest(region, district, site) : precision;
    }

    public static Place unknown() {
        return new Place(null, null, null, SettlementClass.UNKNOWN, LocationType.UNKNOWN, GeoPrecision.UNKNOWN);
    }

    /** As exact as the finest code that is given. */
    public static Place at(
            @Nullable String region,
            @Nullable String district,
            @Nullable String site,
            SettlementClass settlement,
            LocationType locationType) {
        return new Place(region, district, site, settlement, locationType, finest(region, district, site));
    }

    @Override
    public String toString() {
        return "Place[" + precision + "]";
    }

    private static GeoPrecision finest(@Nullable String region, @Nullable String district, @Nullable String site) {
        if (site != null) {
            return GeoPrecision.EXACT;
        }
        if (district != null) {
            return GeoPrecision.DISTRICT;
        }
        return region == null ? GeoPrecision.UNKNOWN : GeoPrecision.REGION;
    }
}
