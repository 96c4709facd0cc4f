package org.vigil.search.cases.order;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.vigil.search.cases.forum.Words;

/**
 * What a recipient of a packet is to be told when a person takes their consent back. It names the packet and the items by
 * their place in it, and nobody and nothing else.
 */
public record Notice(UUID delivery, String recipient, LocalDate deliveredOn, Words text) {

    /** {@code places} are the items' places in the packet, from 1. */
    public static Notice of(UUID packet, Packet.Delivery delivery, List<Integer> places) {
        String items = places.stream().map(place -> "T-%04d".formatted(place)).collect(Collectors.joining(", "));
        String number = packet.toString().substring(0, 8);
        String english = """
                Evidence packet %s, delivered on %s%s.

                The person behind %s has withdrawn or narrowed their consent. From the day on which you receive this:
                1. Do not use these items, do not pass them on, and do not publish them.
                2. Where they were passed on, tell us to whom, and tell them the same.
                3. Destroy the copies where your rules allow it, and confirm this in writing; where they do not, seal the
                   items and tell us under which rule they are kept.
                A new packet without them replaces this one on request. The other items are not affected.
                """.formatted(number, delivery.on(), receipt(delivery, ", receipt no. "), items);
        String russian = """
                Пакет доказательств %s, передан %s%s.

                Человек, стоящий за %s, отозвал или ограничил своё согласие. Со дня получения этого письма:
                1. Не используйте эти материалы, не передавайте и не публикуйте их.
                2. Если они уже переданы дальше, сообщите нам, кому, и сообщите тем людям то же самое.
                3. Уничтожьте копии, если это позволяют ваши правила, и подтвердите это письменно; если не позволяют,
                   опечатайте материалы и сообщите, на каком основании они хранятся.
                По запросу мы передадим новый пакет без них. Остальных материалов это не касается.
                """.formatted(number, delivery.on(), receipt(delivery, ", талон № "), items);
        return new Notice(delivery.id(), delivery.recipient(), delivery.on(), new Words(russian, english));
    }

    private static String receipt(Packet.Delivery delivery, String label) {
        String receipt = delivery.receipt();
        return receipt == null ? "" : label + receipt;
    }

    @Override
    public String toString() {
        return "Notice[" + delivery + "]";
    }
}
