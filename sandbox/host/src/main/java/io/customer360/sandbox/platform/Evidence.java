package io.customer360.sandbox.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What is known about each platform member: a file of type, member, degree and source. */
record Evidence(Map<Member, Entry> entries) {
    /** How sure we are of one member, and where from. */
    record Entry(Degree degree, String source) {}

    /** Whether a member was read in a source, or is remembered. */
    enum Degree {
        SEEN,
        INFERRED
    }

    static Evidence read(Path file) throws IOException {
        Map<Member, Entry> entries = new TreeMap<>();
        int number = 0;
        for (String line : Files.readAllLines(file)) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] cells = line.split("\t", -1);
            if (cells.length != 4 || cells[3].isBlank()) {
                throw new IOException(
                        file.getFileName() + ":" + number + ": need type, member, degree, source");
            }
            Entry entry = new Entry(Degree.valueOf(cells[2]), cells[3]);
            if (entries.put(new Member(cells[0], cells[1]), entry) != null) {
                throw new IOException(file.getFileName() + ":" + number + ": listed twice");
            }
        }
        return new Evidence(entries);
    }

    Optional<Entry> of(Member member) {
        return Optional.ofNullable(entries.get(member));
    }
}
