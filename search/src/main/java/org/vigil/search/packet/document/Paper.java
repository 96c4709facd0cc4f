package org.vigil.search.packet.document;

import java.util.List;
import java.util.function.UnaryOperator;
import org.vigil.contract.vocabulary.Language;

/**
 * A document of a packet before it is set: what it says, in which order, and nothing of how it looks.
 *
 * @param running what stands at the head of each page
 * @param mark how it must be treated, such as 'Confidential'; empty if it may be shown to anybody
 * @param lead what stands under the title
 */
public record Paper(
        Language language, String title, String running, String mark, List<String> lead, List<Block> blocks) {

    public Paper {
        lead = List.copyOf(lead);
        blocks = List.copyOf(blocks);
    }

    /** The same with each of its texts passed through a function. */
    Paper said(UnaryOperator<String> text) {
        return new Paper(
                language,
                text.apply(title),
                text.apply(running),
                text.apply(mark),
                lead.stream().map(text).toList(),
                blocks.stream().map(block -> block.said(text)).toList());
    }

    @Override
    public String toString() {
        return "Paper[" + language + ", " + blocks.size() + " blocks]";
    }
}
