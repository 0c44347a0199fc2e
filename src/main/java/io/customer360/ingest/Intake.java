package io.customer360.ingest;

import io.customer360.shared.Actor;
import io.customer360.shared.Permission;
import java.util.List;
import java.util.Set;

/** How one kind of record takes in many entries at once. {@link TakeIn} runs it. */
public interface Intake {

    /** How many entries are taken at most at once. */
    int MAX_ENTRIES = 1_000;

    /** The kind in addresses: customers, subscriptions, invoices, contacts. */
    String kind();

    /** What somebody must hold. */
    Set<Permission> needs();

    /** The columns that a program of this person may fill, in the order of the form. */
    List<IntakeColumn> columns(Actor actor);

    /** Those of them that this person may fill from a file. */
    default List<IntakeColumn> columnsOfFiles(Actor actor) {
        return columns(actor).stream().filter(it -> !it.fed()).toList();
    }

    /**
     * What each entry is, in their order, found by a number of statements that does not grow.
     *
     * @param promised what earlier entries of a dry run would have added; takes note of these too
     */
    List<Verdict> judge(List<Entry> entries, Promised promised, Manner manner, Actor actor);

    /**
     * Stores what is new and changed, inside the caller's unit of work and in few statements.
     *
     * @return the same verdicts in their order, each with the id of its record
     */
    List<Verdict> store(List<Verdict> accepted, Actor actor);
}
