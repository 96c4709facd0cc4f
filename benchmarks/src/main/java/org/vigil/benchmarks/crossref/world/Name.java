package org.vigil.benchmarks.crossref.world;

import java.util.List;

/** A given name or a surname as the sounds it is made of, each with its spellings; it belongs to nobody. */
record Name(List<Sound> sounds) {

    /** A sound in Cyrillic, and in Latin letters by several systems, the commonest first. */
    enum Sound {
        A("а", "a"),
        E("е", "e"),
        I("и", "i"),
        O("о", "o"),
        U("у", "u"),
        B("б", "b"),
        D("д", "d"),
        G("г", "g"),
        K("к", "k"),
        L("л", "l"),
        M("м", "m"),
        N("н", "n"),
        P("п", "p"),
        R("р", "r"),
        S("с", "s"),
        T("т", "t"),
        V("в", "v"),
        Z("з", "z"),
        KH("х", "kh h x"),
        DZH("дж", "dzh j"),
        ZH("ж", "zh j"),
        TS("ц", "ts c"),
        SH("ш", "sh"),
        CH("ч", "ch"),
        Y("й", "y i"),
        AEV("аев", "aev ayev"),
        IEV("иев", "iev iyev"),
        OV("ов", "ov ow");

        private final String cyrillic;
        private final String latin;

        Sound(String cyrillic, String latin) {
            this.cyrillic = cyrillic;
            this.latin = latin;
        }

        String cyrillic() {
            return cyrillic;
        }

        List<String> latin() {
            return List.of(latin.split(" "));
        }

        static final List<Sound> VOWELS = List.of(A, E, I, O, U);
        static final List<Sound> CONSONANTS = List.of(B, D, G, K, L, M, N, P, R, S, T, V, Z, KH, DZH, ZH, TS, SH, CH);
        static final List<Sound> CODAS = List.of(L, M, N, R, S, T, KH, Y);
        static final List<Sound> OF_SURNAMES = List.of(AEV, IEV, OV);
    }
}
