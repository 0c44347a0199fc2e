package io.customer360.ingest;

import io.customer360.shared.Rejected;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What somebody sends, kept in a file of its own while it is looked at more than once, so that its
 * size costs no memory; gone when closed.
 */
final class Spool implements AutoCloseable {
    private static final int PIECE = 64 * 1024;

    private final Path file;

    private Spool(Path file) {
        this.file = file;
    }

    /** Takes in everything there is, up to the limit of a file. */
    static Spool of(InputStream sent) throws IOException {
        Spool spool = new Spool(Files.createTempFile("customer360-import", ".csv"));
        try {
            spool.fill(sent);
            return spool;
        } catch (IOException | RuntimeException failed) {
            spool.close();
            throw failed;
        }
    }

    InputStream open() throws IOException {
        return Files.newInputStream(file);
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
    }

    private void fill(InputStream sent) throws IOException {
        long size = 0;
        long line = 1;
        byte[] piece = new byte[PIECE];
        try (OutputStream out = Files.newOutputStream(file)) {
            for (int count = sent.read(piece); count >= 0; count = sent.read(piece)) {
                size += count;
                if (size > CsvLimits.BYTES) {
                    throw Rejected.at(
                            "file",
                            "c360.import.too-large.error",
                            Long.toString(line),
                            CsvLimits.MEGABYTES);
                }
                line += lineFeeds(piece, count);
                out.write(piece, 0, count);
            }
        }
    }

    private static int lineFeeds(byte[] piece, int count) {
        int found = 0;
        for (int at = 0; at < count; at++) {
            if (piece[at] == '\n') {
                found++;
            }
        }
        return found;
    }
}
