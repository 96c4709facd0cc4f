package org.vigil.intake.anonymize;

import java.util.List;
import java.util.Set;

/** Whether the words around a name speak of a place. */
final class PlaceContext {
    private static final Set<String> BEFORE = Set.of(
            "в", "во", "из", "под", "около", "возле", "через", "город", "города", "городе", "городу", "городом", "г",
            "гор", "район", "района", "районе", "село", "селе", "села", "центр", "центре", "центра", "река", "реки",
            "реке", "реку", "граница", "жители", "жителей", "житель", "in", "from", "near", "to", "city", "town", "at",
            "outside", "of");
    private static final Set<String> AFTER = Set.of(
            "район",
            "района",
            "районе",
            "область",
            "области",
            "край",
            "края",
            "крае",
            "республика",
            "республики",
            "city",
            "region",
            "district",
            "oblast");
    private static final Set<String> SETTLEMENT = Set.of(
            "село",
            "селе",
            "села",
            "селу",
            "селом",
            "аул",
            "ауле",
            "аула",
            "аулу",
            "поселок",
            "поселке",
            "поселка",
            "пос",
            "деревня",
            "деревне",
            "деревни",
            "деревню",
            "станица",
            "станице",
            "станицы",
            "хутор",
            "хуторе",
            "хутора",
            "селение",
            "селении",
            "селения",
            "village",
            "settlement",
            "hamlet");

    private PlaceContext() {}

    static boolean holds(List<Word> words, int i) {
        int sentence = words.get(i).sentence();
        boolean before = i > 0
                && words.get(i - 1).sentence() == sentence
                && BEFORE.contains(words.get(i - 1).folded());
        boolean after = i + 1 < words.size()
                && words.get(i + 1).sentence() == sentence
                && AFTER.contains(words.get(i + 1).folded());
        boolean beforeCapital = i + 1 < words.size()
                && words.get(i + 1).capitalised()
                && words.get(i + 1).start() - words.get(i).end() == 1;
        return (before || after) && !beforeCapital;
    }

    /** "в селе Х": the hidden word is a settlement, not a person. */
    static boolean settlement(List<Word> words, int i) {
        return i > 0
                && words.get(i - 1).sentence() == words.get(i).sentence()
                && words.get(i).start() - words.get(i - 1).end() <= 3
                && SETTLEMENT.contains(words.get(i - 1).folded());
    }
}
