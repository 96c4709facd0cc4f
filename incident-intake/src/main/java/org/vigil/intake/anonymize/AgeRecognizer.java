package org.vigil.intake.anonymize;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Writes a band instead of someone's age in years. A number of years is an age only where the words around it say so:
 * "six years in prison" and "a ten-year term" stay.
 */
final class AgeRecognizer implements Recognizer {
    /** The bands of the record's own fields ({@code AgeBand}). */
    static final List<String> BANDS = List.of("0–11", "12–17", "18–25", "26–40", "41–60", "61+");

    private static final int[] ENDS = {11, 17, 25, 40, 60};
    private static final int OLDEST = 110;

    private static final String TENS_RU =
            "двадцать|тридцать|сорок|пятьдесят|шестьдесят|семьдесят|восемьдесят|девяносто";
    private static final String UNITS_RU = "один|два|три|четыре|пять|шесть|семь|восемь|девять";
    private static final String TEENS_RU =
            "десять|одиннадцать|двенадцать|тринадцать|четырнадцать|пятнадцать|шестнадцать|семнадцать|восемнадцать|девятнадцать";
    private static final String NUMBER_RU =
            "\\d{1,3}|(?:" + TENS_RU + ")(?: (?:" + UNITS_RU + "))?|" + TEENS_RU + "|" + UNITS_RU;
    private static final Map<String, Integer> VALUES = values();

    private static final String START = "(?<![\\p{L}\\d])";
    private static final String END = "(?![\\p{L}\\d])";
    private static final List<Pattern> RUSSIAN = List.of(
            Context.words(START
                    + "(?:мне|тебе|ему|ей|нам|им|брату|сестре|сыну|дочери|отцу|матери|мужу|жене|парню|девушке|мальчику|девочке|другу|подруге|\\]) ?,? ?(?:тогда |сейчас |уже |всего |только |едва |было |исполнилось |около |почти |ещё |не было и ){0,3}(?<hide>(?:"
                    + NUMBER_RU + ") (?:лет|года?))" + END),
            Context.words(START + "(?:в возрасте|возраст[а-я]{0,2}:?|возрастом) (?:около )?(?<hide>(?:" + NUMBER_RU
                    + ")(?: (?:лет|года?))?)" + END),
            Context.words(
                    START + "(?<hide>\\d{1,3}[- –]?(?:ти|и)?[- –]?летн(?:ий|яя|его|ей|ему|им|ем|юю|ие|их))" + END
                            + "(?! (?:срок|юбиле|стаж|опыт|период|план|войн|истори|практик|контракт|аренд|договор|ипотек|кредит))"));
    private static final List<Pattern> ENGLISH = List.of(
            Context.words(START + "(?:aged?|age of|age:) (?<hide>\\d{1,3})" + END),
            Context.words(START + "(?<hide>\\d{1,3}(?:[- ]years?[- ]olds?| years? of age| y\\.?o\\.?))" + END),
            Context.words(START
                    + "(?:i am|i'm|i was|he is|he's|he was|she is|she's|she was|just turned|turned) (?:about |only |just |barely )?(?<hide>(?:\\d{2}))"
                    + END + "(?! ?(?:kilo|km|metres|meters|miles|minutes|hours|days|weeks|months|percent|%|[:.]\\d))"));

    @Override
    public void recognize(Passages passages, Consumer<Finding> found) {
        for (Pattern pattern : RUSSIAN) passages.findAll(Trigger.YEARS, pattern, age -> report(age, found));
        for (Pattern pattern : ENGLISH)
            passages.findAll(Trigger.DIGIT_AFTER_SHORT_WORDS, pattern, age -> report(age, found));
    }

    private static void report(Matcher age, Consumer<Finding> found) {
        String band = band(age.group("hide"));
        if (band != null) found.accept(new Finding(age.start("hide"), age.end("hide"), RedactionKind.AGE, "age", band));
    }

    private static @Nullable String band(String stated) {
        int years = 0;
        for (String word : stated.toLowerCase(Locale.ROOT).split("[\\s–-]+")) {
            if (Character.isDigit(word.charAt(0))) years += Integer.parseInt(word.replaceAll("\\D.*", ""));
            else years += VALUES.getOrDefault(word, 0);
        }
        if (years == 0 || years > OLDEST) return null;
        for (int i = 0; i < ENDS.length; i++) if (years <= ENDS[i]) return BANDS.get(i);
        return BANDS.get(ENDS.length);
    }

    private static Map<String, Integer> values() {
        var values = new HashMap<String, Integer>();
        String[] units = UNITS_RU.split("\\|");
        for (int i = 0; i < units.length; i++) values.put(units[i], i + 1);
        String[] teens = TEENS_RU.split("\\|");
        for (int i = 0; i < teens.length; i++) values.put(teens[i], i + 10);
        String[] tens = TENS_RU.split("\\|");
        for (int i = 0; i < tens.length; i++) values.put(tens[i], (i + 2) * 10);
        return Map.copyOf(values);
    }
}
