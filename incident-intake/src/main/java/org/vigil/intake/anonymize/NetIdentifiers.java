package org.vigil.intake.anonymize;

import static org.vigil.intake.anonymize.RedactionKind.EMAIL;
import static org.vigil.intake.anonymize.RedactionKind.HANDLE;
import static org.vigil.intake.anonymize.RedactionKind.IP;
import static org.vigil.intake.anonymize.RedactionKind.URL;

import java.util.List;

/** Mail and web addresses, account names and addresses of machines, also as people say or dress them up. */
final class NetIdentifiers {
    private static final String DOMAIN_END =
            "(?:ru|com|org|net|info|me|cc|io|su|рф|рус|ua|by|kz|de|uk|us|tv|gov|edu|dev|app|link|ly|gg|xyz|online|site|club|pro|eu|fr|no|nl|pl|ge|am|az|uz|kg|tj|be|at|ch|cz|lt|lv|ee|fi|se|dk|es|tr|il|ca|md|blog|page|social|chat|biz|рус|укр|онлайн)";
    private static final String DOT = "(?:\\.| ?\\[\\.\\] ?| ?\\(\\.\\) ?| ?[\\[(](?:dot|точка|тчк)[\\])] ?)";
    private static final String SAID_DOT = "(?:" + DOT + "| (?:dot|точка|тчк) )";
    private static final String AT_SIGN = "(?: ?@ ?| ?[\\[(<{\"«](?:at|эт|собак\\p{L}|собачк\\p{L})[\\])>}\"»] ?)";
    private static final String SAID_AT = "(?: ?собак[аи] ?| ?собачк[аи] ?| at | эт )";
    private static final String PART = "[\\p{L}\\d_%+-]{1,40}";
    private static final String MAILBOX = "(?<![\\p{L}\\d])(?:" + PART
            + "(?:\\.| (?:точка|тчк|дефис|тире|минус|(?:нижнее )?подч[её]ркивание|dot|underscore|dash) )){0,4}"
            + "[\\p{L}\\d_%+-]{1,40}?(?: \\d{1,6})?";
    private static final String LABEL = "[\\p{L}\\d-]{1,63}";

    /** A word of plain language, which stands after "account" or "user" far more often than a name does. */
    private static final String NO_NAME =
            "(?!(?:was|is|and|in|on|for|the|of|to|from|with|or|which|that|were|has|had|names?|accounts?|channels?|chats?|app|groups?|phones?|passwords?|but|not|because|into|at|by|as|he|she|they|we|you|my|his|her|their|our|an|are|be|been|will|would|unknown|then|when|where|whatsapp|telegram|instagram|facebook|signal|viber|vk)(?![\\p{L}\\d_.-]))";

    private static final String ACCOUNT_NAME = NO_NAME
            + "(?=[\\d_.:-]{0,40}[a-z])(?=[a-z\\d_.:-]{3})(?<hide>(?:live:)?[a-z\\d_](?:[a-z\\d_.-]{0,38}[a-z\\d_])?(?:#\\d{4})?)(?![\\p{L}\\d])";
    private static final String GIVEN_AS =
            "(?!\\p{L})(?: (?:is|was|name|as|он|она|записана?|я|как|мой|моя|был[ао]?|под ником|ник|username|в (?:телеграм|инстаграм|телег|инст|вк|вконтакт)\\p{L}{0,3})){0,3} ?[:=–—-]? ?[\"«“]?";

    private NetIdentifiers() {}

    static List<Recognizer> all() {
        return List.of(
                PatternRecognizer.of(
                        EMAIL,
                        "pattern",
                        Trigger.INNER_MARK,
                        "(?<![\\p{L}\\d._%+-])[\\p{L}\\d._%+-]{1,64}+" + AT_SIGN + LABEL + "(?:" + DOT + LABEL
                                + "){1,4}"),
                PatternRecognizer.of(
                        EMAIL,
                        "pattern",
                        Trigger.SPOKEN_MARK,
                        MAILBOX + AT_SIGN + LABEL + "(?:" + SAID_DOT + LABEL + "){1,4}"),
                PatternRecognizer.of(
                        EMAIL,
                        "pattern",
                        Trigger.SPOKEN_MARK,
                        MAILBOX + SAID_AT + LABEL + "(?:\\." + LABEL + "){0,2}" + " (?:dot|точка|тчк) " + LABEL
                                + "(?: (?:dot|точка|тчк) " + LABEL + "){0,2}"),
                PatternRecognizer.of(
                        EMAIL,
                        "pattern",
                        Trigger.SPOKEN_MARK,
                        MAILBOX + " ?соба(?:ка|чка|ки) ?" + LABEL + "(?:\\." + LABEL + "){1,3}"),
                PatternRecognizer.of(
                        EMAIL,
                        "pattern",
                        Trigger.SPOKEN_MARK,
                        MAILBOX + "(?:" + SAID_AT
                                + "| на )(?:м[еэ]йл|mail|яндекс|yandex|гмайл|gmail|джимейл|рамблер|rambler|инбокс|inbox|протон|proton)(?: точка | dot | ?\\. ?| )(?:ру|ком|ru|com|ми|me)(?!\\p{L})"),
                PatternRecognizer.of(
                        EMAIL,
                        "pattern",
                        Trigger.INNER_MARK,
                        "(?<![\\p{L}\\d._%+-])[\\p{L}\\d._%+-]{2,64}+@[\\p{L}\\d-]{3,63}"),
                PatternRecognizer.of(
                        URL,
                        "pattern",
                        Trigger.LINK,
                        "(?<!\\p{L})[a-z][a-z\\d+-]{1,11}+://?\\S++|(?<![\\p{L}\\d])www\\.\\S++"),
                PatternRecognizer.of(
                        URL,
                        "pattern",
                        Trigger.INNER_MARK,
                        "(?<![\\p{L}\\d@.-])(?:" + LABEL + DOT + "){1,4}" + DOMAIN_END
                                + "(?![\\p{L}\\d])(?::\\d{2,5}(?!\\d))?(?:[/?#]\\S*+)?"),
                PatternRecognizer.of(
                        URL,
                        "pattern",
                        Trigger.INNER_MARK,
                        "(?<![\\p{L}\\d@.-])(?:[a-z\\d-]{1,63}\\.){1,4}[a-z]{2,16}/[^\\s]++"),
                PatternRecognizer.of(
                        URL,
                        "pattern",
                        Trigger.SPOKEN_MARK,
                        "(?<![\\p{L}\\d])" + LABEL
                                + "(?: точка | dot )(?:ком|ру|com|ru|рф|org|орг|net|нет|ми|me)(?![\\p{L}\\d])(?:(?: сл[еэ]ш | slash |/)[\\p{L}\\d_.-]{1,40}){0,4}"),
                PatternRecognizer.of(
                        HANDLE,
                        "pattern",
                        Trigger.INNER_MARK,
                        "(?<![\\p{L}\\d@])@[\\p{L}\\d_](?:[\\p{L}\\d_.-]{0,40}[\\p{L}\\d_])?"),
                PatternRecognizer.of(HANDLE, "pattern", Trigger.ID, "(?<![\\p{L}\\d/])id\\d{4,12}(?!\\d)"),
                PatternRecognizer.of(
                        HANDLE,
                        "context-word",
                        Trigger.ACCOUNT_WORD,
                        "(?<!\\p{L})(?:ник(?:нейм)?\\p{L}{0,2}|юзер(?:нейм)?\\p{L}{0,2}|логин\\p{L}{0,2}|user ?names?|nick(?:name)?s?|screen names?|account names?|handle|login|account called|account was called|profile name|имя (?:профиля|аккаунта))"
                                + GIVEN_AS + ACCOUNT_NAME),
                PatternRecognizer.of(
                        HANDLE,
                        "context-word",
                        Trigger.ACCOUNT_WORD,
                        "(?<!\\p{L})(?:телегр?ам\\p{L}{0,3}|телег[аеуи]|тг|инстаграмм?\\p{L}{0,3}|инст[аеуы]|вконтакте|вк|скайп\\p{L}{0,2}|дискорд\\p{L}{0,2}|фейсбук\\p{L}{0,2}|фб|твиттер\\p{L}{0,2}|тикток\\p{L}{0,2}|акк(?:аунт)?\\p{L}{0,2}|профил\\p{L}{1,2}|в[ао]тсап\\p{L}{0,2}|сигнал\\p{L}{0,2}|вайбер\\p{L}{0,2})"
                                + GIVEN_AS + ACCOUNT_NAME),
                PatternRecognizer.of(
                        HANDLE,
                        "context-word",
                        Trigger.ACCOUNT_WORD,
                        "(?<!\\p{L})(?:telegram|instagram|insta|ig|tg|vk|skype|signal|snapchat|tik ?tok|discord|facebook|fb|twitter|whatsapp|viber|wickr|account|profile|user)(?!\\p{L})(?:(?: name| username| account)?(?: is| was)? ?[:=–—] ?| (?:name|username|as|account name|handle|known as|called) )[\"«“]?"
                                + ACCOUNT_NAME),
                PatternRecognizer.of(
                        HANDLE,
                        "context-word",
                        Trigger.ACCOUNT_WORD,
                        "(?<!\\p{L})(?:skype|wickr|snapchat|tg|ig|insta|(?:telegram|instagram|vk|signal|tiktok|discord|facebook|fb|twitter|viber|account|profile|user|login)(?=(?: is| was| -)? [\"«“]?[a-z\\d._-]{0,40}[\\d_.][a-z\\d_]))(?: is| was| -)? [\"«“]?"
                                + ACCOUNT_NAME),
                PatternRecognizer.of(
                        IP,
                        "pattern",
                        Trigger.DOTTED_DIGITS,
                        "(?<![\\d.])(?:(?:25[0-5]|2[0-4]\\d|1?\\d{1,2})\\.){3}(?:25[0-5]|2[0-4]\\d|1?\\d{1,2})(?::\\d{1,5}|/\\d{1,2})?(?!\\.?\\d)"),
                PatternRecognizer.of(
                        IP,
                        "pattern",
                        Trigger.DIGIT,
                        "(?<![\\p{L}\\d:])(?:(?:[\\da-f]{1,4}:){5,7}[\\da-f]{1,4}|(?=[\\da-f:]{0,30}::)(?:[\\da-f]{0,4}:){2,7}[\\da-f]{1,4})(?![\\p{L}\\d:])"));
    }
}
