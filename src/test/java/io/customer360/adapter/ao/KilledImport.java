package io.customer360.adapter.ao;

import static io.customer360.adapter.ao.Taking.CARLA;
import static io.customer360.adapter.ao.Taking.CRM;

import io.customer360.ingest.Entry;
import io.customer360.ingest.Intake;
import io.customer360.ingest.Seen;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import net.java.ao.db.PostgreSQLDatabaseProvider;
import org.postgresql.ds.PGSimpleDataSource;

/** A program of its own that takes a file in and says so statement by statement, to be killed. */
enum KilledImport {
    CUSTOMERS(
            taking -> taking.customers,
            "externalId|name|domain|industry|tags",
            "C-#|Company #|c#.example|Retail|one;tag #"),
    SUBSCRIPTIONS(
            taking -> taking.subscriptions,
            "customer|externalId|plan|period|price|currency|start",
            "Company #|S-#|Plan #|monthly|#|EUR|2025-01-01"),
    CONTACTS(
            taking -> taking.contacts,
            "customer|externalId|name|email",
            "Company #|P-#|Person # \uD83D\uDE80|p#@c#.example");

    static final int ROWS = 60;
    static final int CHUNK = 15;

    /** What the program says: that it waits to begin, one for each statement, that it is done. */
    static final int READY = 'r';

    static final int STATEMENT = '.';
    static final int DONE = 'd';

    private final Function<Taking, Intake> intake;
    private final List<Entry> entries;

    KilledImport(Function<Taking, Intake> intake, String heading, String pattern) {
        this.intake = intake;
        this.entries = Taking.entries(Taking.lines(heading, pattern, ROWS));
    }

    /** Takes in one kind of file: the address of the database, and which. */
    public static void main(String[] args) throws IOException, SQLException {
        var source = new PGSimpleDataSource();
        source.setUrl(args[0]);
        var said =
                new Object() {
                    private boolean begun;

                    void statement() {
                        if (begun) {
                            say(STATEMENT);
                        }
                    }
                };
        var told = new CountedStatements(source, said::statement);
        var stores =
                new Stores(
                        told.source(),
                        it -> new PostgreSQLDatabaseProvider(it, "public"),
                        List.of());
        say(READY);
        System.in.read();
        said.begun = true;
        valueOf(args[1]).takeIn(new Taking(stores));
        say(DONE);
    }

    /** The whole file, chunk by chunk, as the import takes it. */
    void takeIn(Taking taking) {
        var seen = new Seen();
        for (int from = 0; from < ROWS; from += CHUNK) {
            taking.takeIn.take(
                    intake.apply(taking), entries.subList(from, from + CHUNK), seen, CRM, CARLA);
        }
    }

    private static void say(int word) {
        System.out.write(word);
        System.out.flush();
    }
}
