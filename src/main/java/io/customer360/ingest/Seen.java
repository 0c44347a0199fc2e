package io.customer360.ingest;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;

/**
 * The keys met in one file so far, with the line of each. Keys are remembered by 64 bits of their
 * digest, so that a quarter of a million lines take a few megabytes.
 */
public final class Seen {
    private static final int FIRST_SIZE = 1 << 10;

    private long[] digests = new long[FIRST_SIZE];
    private long[] lines = new long[FIRST_SIZE];
    private int count;
    private final Promised promised = new Promised();

    /** What a dry run of the file would have added so far. */
    Promised promised() {
        return promised;
    }

    /**
     * Notes that a line has these keys.
     *
     * @return the line that has had one of them before; then nothing is noted
     */
    Optional<Long> claim(Collection<String> keys, long line) {
        long[] wanted = keys.stream().mapToLong(Seen::digest).toArray();
        for (long digest : wanted) {
            int at = place(digest);
            if (lines[at] != 0 && lines[at] != line) {
                return Optional.of(lines[at]);
            }
        }
        for (long digest : wanted) {
            note(digest, line);
        }
        return Optional.empty();
    }

    private void note(long digest, long line) {
        int at = place(digest);
        if (lines[at] == 0) {
            digests[at] = digest;
            lines[at] = line;
            if (++count * 2 > lines.length) {
                grow();
            }
        }
    }

    /** Where a digest is, or would be; a line of zero tells a free place. */
    private int place(long digest) {
        int at = (int) digest & (lines.length - 1);
        while (lines[at] != 0 && digests[at] != digest) {
            at = (at + 1) & (lines.length - 1);
        }
        return at;
    }

    private void grow() {
        long[] oldDigests = digests;
        long[] oldLines = lines;
        digests = new long[2 * oldLines.length];
        lines = new long[2 * oldLines.length];
        for (int at = 0; at < oldLines.length; at++) {
            if (oldLines[at] != 0) {
                int to = place(oldDigests[at]);
                digests[to] = oldDigests[at];
                lines[to] = oldLines[at];
            }
        }
    }

    private static long digest(String key) {
        try {
            byte[] text = key.getBytes(StandardCharsets.UTF_8);
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text);
            return ByteBuffer.wrap(Arrays.copyOf(digest, Long.BYTES)).getLong();
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
