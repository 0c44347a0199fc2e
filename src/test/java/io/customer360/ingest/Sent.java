package io.customer360.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * A file that somebody may send, and what must become of it.
 *
 * @param cells what the first record must be, nothing when it is refused
 * @param rows how many records it has
 * @param refusal the code of the refusal
 * @param line the line it names
 */
record Sent(
        String name,
        Supplier<InputStream> bytes,
        Optional<List<String>> cells,
        int rows,
        String refusal,
        String line) {

    static Sent read(String name, byte[] bytes, int rows, String... cells) {
        return read(name, () -> new ByteArrayInputStream(bytes), rows, cells);
    }

    static Sent read(String name, Supplier<InputStream> bytes, int rows, String... cells) {
        return new Sent(name, bytes, Optional.of(List.of(cells)), rows, "", "");
    }

    static Sent read(String name, String text, int rows, String... cells) {
        return read(name, text.getBytes(UTF_8), rows, cells);
    }

    static Sent refused(String name, byte[] bytes, String refusal, String line) {
        return refused(name, () -> new ByteArrayInputStream(bytes), refusal, line);
    }

    static Sent refused(String name, Supplier<InputStream> bytes, String refusal, String line) {
        return new Sent(
                name, bytes, Optional.empty(), 0, "c360.import." + refusal + ".error", line);
    }

    static Sent refused(String name, String text, String refusal, String line) {
        return refused(name, text.getBytes(UTF_8), refusal, line);
    }

    /** A beginning, and then the same text again and again. */
    static Supplier<InputStream> repeated(String start, String text, int times) {
        byte[] piece = text.getBytes(UTF_8);
        return () ->
                new SequenceInputStream(
                        new ByteArrayInputStream(start.getBytes(UTF_8)),
                        new SequenceInputStream(
                                Collections.enumeration(
                                        IntStream.range(0, times)
                                                .<InputStream>mapToObj(
                                                        it -> new ByteArrayInputStream(piece))
                                                .toList())));
    }

    @Override
    public String toString() {
        return name;
    }
}
