package io.customer360.ingest;

import io.customer360.shared.Actor;
import io.customer360.shared.Rejected;
import io.customer360.shared.Text;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Optional;

/**
 * Takes in a file. It is read to its end before anything is kept, so that one that cannot be read
 * is refused at once.
 */
public final class ReceiveImport {

    /** How many files of one person are kept at once. */
    static final int MOST_KEPT = 20;

    private final Intakes intakes;
    private final Imports imports;
    private final CsvRecords format;
    private final Clock clock;

    /** Keeps what can be read by this format. */
    public ReceiveImport(Intakes intakes, Imports imports, CsvRecords format, Clock clock) {
        this.intakes = intakes;
        this.imports = imports;
        this.format = format;
        this.clock = clock;
    }

    /** Keeps a file for the person who sends it. */
    public Import of(
            String kind,
            String name,
            Optional<CsvSeparator> separator,
            InputStream sent,
            Actor actor) {
        Intake intake = intakes.of(kind, actor);
        String title = named(name);
        requireRoom(actor);
        try (Spool spool = Spool.of(sent)) {
            CsvFile file = new ReadCsv(format).of(spool, separator);
            try (Reader text = file.encoding().read(spool)) {
                return imports.add(
                        actor.key(),
                        intake.kind(),
                        title,
                        file,
                        new Pieces(text, Imports.PIECE),
                        clock.instant());
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void requireRoom(Actor actor) {
        if (imports.of(actor.key(), MOST_KEPT).size() == MOST_KEPT) {
            throw Rejected.value("c360.import.too-many-files.error", MOST_KEPT);
        }
    }

    private static String named(String name) {
        String line = Text.line(name == null ? "" : name, Integer.MAX_VALUE);
        if (line.isEmpty()) {
            throw Rejected.at("name", "c360.input.required.error");
        }
        int from = Math.max(0, line.length() - Import.MAX_NAME);
        return Text.line(line.substring(from), Import.MAX_NAME);
    }
}
