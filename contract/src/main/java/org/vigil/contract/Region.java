package org.vigil.contract;

/** A federal subject: ISO 3166-2 code, federal district, its cell in the tile-grid map (from 0), and its two names. */
public record Region(String code, String federalDistrict, int row, int column, String ru, String en) {}
