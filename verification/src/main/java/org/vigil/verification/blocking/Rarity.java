package org.vigil.verification.blocking;

/**
 * When a word is a detail rather than the way people talk: no more than so many use it, of so many at least. In a small
 * record every word is rare.
 */
public record Rarity(int few, int ofMany) {
    public static final Rarity STARTING = new Rarity(16, 1000);
}
