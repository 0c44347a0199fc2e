package io.customer360.rest;

import io.customer360.rest.view.SafeUrl;
import java.util.List;
import java.util.stream.Collectors;

/** A sentence in the reader's language, with the places of its numbers on the page. */
public record SentenceJson(String text, List<Piece> pieces) {

    /** A piece of it; what stands elsewhere on the page as well has its address. */
    public record Piece(String text, SafeUrl url) {}

    static SentenceJson of(List<Piece> pieces) {
        return new SentenceJson(
                pieces.stream().map(Piece::text).collect(Collectors.joining()), pieces);
    }
}
