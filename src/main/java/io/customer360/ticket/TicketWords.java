package io.customer360.ticket;

import io.customer360.shared.Rejected;
import io.customer360.shared.Text;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The words that a person looks for. Whatever a search engine could take for an operator has become
 * a gap between words, so that a text never asks for anything but its words.
 */
public record TicketWords(List<String> words) {

    /** No words, which every ticket has. */
    public static final TicketWords NONE = new TicketWords(List.of());

    /** The longest text that is looked for. */
    public static final int MAX_TEXT = 200;

    /** The most words that are looked for. */
    public static final int MAX_WORDS = 30;

    private static final Pattern GAP = Pattern.compile("[\\s+\\-&|!(){}\\[\\]^\"~*?\\\\:/<>=]+");
    private static final Pattern MEANING = Pattern.compile(".*[\\p{L}\\p{N}].*");

    public TicketWords {
        words = List.copyOf(words);
    }

    /** The words of a text; refused when there are none in it, or too many. */
    public static TicketWords of(String raw) {
        String line = Text.line(raw, MAX_TEXT);
        if (line.isEmpty()) {
            return NONE;
        }
        // Small letters, because AND, OR and NOT are operators only in capitals.
        List<String> words =
                Stream.of(GAP.split(line.toLowerCase(Locale.ROOT)))
                        .filter(word -> MEANING.matcher(word).matches())
                        .distinct()
                        .toList();
        if (words.isEmpty()) {
            throw Rejected.value("c360.tickets.words.error");
        }
        if (words.size() > MAX_WORDS) {
            throw Rejected.value("c360.tickets.words-many.error", MAX_WORDS);
        }
        return new TicketWords(words);
    }

    /** Whether any word is looked for. */
    public boolean given() {
        return !words.isEmpty();
    }

    /** Whether every word occurs somewhere in a text, whatever its capitals. */
    boolean within(String text) {
        String small = text.toLowerCase(Locale.ROOT);
        return words.stream().allMatch(small::contains);
    }

    /** The words as one text. */
    public String text() {
        return String.join(" ", words);
    }
}
