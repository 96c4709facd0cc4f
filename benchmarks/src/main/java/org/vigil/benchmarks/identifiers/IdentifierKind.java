package org.vigil.benchmarks.identifiers;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.vigil.benchmarks.generator.Chance;

/** What identifies a person by its shape, how it is written, and the sentences it stands in. */
@SuppressWarnings("ImmutableEnumChecker") // forms hold no state, and the lists are of List.of
public enum IdentifierKind {
    PHONE_RUSSIAN(Phones::russian, Frames.PHONE),
    PHONE_INTERNATIONAL(Phones::international, Frames.PHONE),
    PHONE_LOCAL(Phones::local, Frames.PHONE_TOLD),
    EMAIL(Mails::mail, Frames.ACCOUNT),
    EMAIL_SPOKEN(Mails::spokenMail, Frames.ACCOUNT),
    URL(NetAddresses::page, Frames.ACCOUNT),
    HANDLE(Handles::handle, Frames.ACCOUNT),
    HANDLE_TOLD(Handles::toldHandle, Frames.PLAIN),
    PASSPORT_INTERNAL(Papers::internalPassport, Frames.PAPER),
    PASSPORT_FOREIGN(Papers::foreignPassport, Frames.PAPER),
    PASSPORT_OTHER(Papers::otherPassport, Frames.PAPER),
    SNILS(Numbers::snils, Frames.SNILS),
    INN(Numbers::inn, Frames.INN),
    CARD(Numbers::card, Frames.CARD),
    ACCOUNT(Numbers::account, Frames.BANK),
    IBAN(Numbers::iban, Frames.BANK),
    PLATE_RUSSIAN(Papers::russianPlate, Frames.PLATE),
    PLATE_OTHER(Papers::otherPlate, Frames.PLATE_TOLD),
    IP(NetAddresses::ip, Frames.NETWORK),
    COORDINATES(Positions::write, Frames.PLACE),
    ADDRESS_RUSSIAN(StreetAddresses::russian, Frames.HOME),
    ADDRESS_ENGLISH(StreetAddresses::english, Frames.HOME_ENGLISH),
    BIRTH_DATE_RUSSIAN(BirthDates::russian, Frames.PLAIN),
    BIRTH_DATE_ENGLISH(BirthDates::english, Frames.PLAIN_ENGLISH),
    IMEI(Numbers::imei, Frames.IMEI);

    private final Form form;
    private final List<String> frames;

    IdentifierKind(Form form, List<String> frames) {
        this.form = form;
        this.frames = frames;
    }

    /** That many cases; the same seed gives the same cases on every machine. */
    public Stream<Planted> cases(long seed, int count) {
        Chance chance = new Chance(seed).branch(name());
        List<Planted> cases = new ArrayList<>();
        for (int i = 0; i < count; i++)
            cases.add(Frames.plant(chance.pick(frames), Disguise.perhaps(chance, form.write(chance))));
        return cases.stream();
    }
}
