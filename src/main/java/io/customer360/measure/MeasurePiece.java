package io.customer360.measure;

import io.customer360.run.Piece;
import io.customer360.run.RunError;
import io.customer360.run.Trouble;
import io.customer360.shared.CustomerId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Some customers that were measured, to be stored. What keeps them from being measured is thrown
 * when they are to be stored, so that the run tries each half by itself until it is clear who it
 * is.
 */
final class MeasurePiece implements Piece {

    /** How many customers are stored in one transaction. */
    static final int MOST = 500;

    /** What pieces of one run share. */
    record Tools(
            Function<Collection<CustomerId>, Look> fresh,
            Standings standings,
            Marks marks,
            Trouble trouble,
            Refused refused) {}

    /** Is told of a customer that cannot be measured, with its marks. */
    interface Refused {
        void tell(CustomerId customer, List<Marks.Mark> marks);
    }

    private final Tools tools;
    private final String cursor;
    private final List<CustomerId> customers;
    private final List<Marks.Mark> marks;
    private final boolean single;
    private final List<Standing.Change> changed = new ArrayList<>();
    private final List<CustomerId> gone = new ArrayList<>();
    private RuntimeException failure;

    private MeasurePiece(
            Tools tools,
            String cursor,
            List<CustomerId> customers,
            List<Marks.Mark> marks,
            boolean single) {
        this.tools = tools;
        this.cursor = cursor;
        this.customers = List.copyOf(customers);
        this.marks = List.copyOf(marks);
        this.single = single;
    }

    /** Measures these customers, who have these marks. */
    static MeasurePiece read(
            Tools tools, String cursor, List<CustomerId> customers, List<Marks.Mark> marks) {
        return new MeasurePiece(tools, cursor, customers, marks, false).read(tools.fresh());
    }

    /** Takes what was measured of these customers before. */
    static MeasurePiece read(
            Tools tools,
            String cursor,
            List<CustomerId> customers,
            Function<Collection<CustomerId>, Look> look) {
        return new MeasurePiece(tools, cursor, customers, List.of(), false).read(look);
    }

    @Override
    public String cursor() {
        return cursor;
    }

    @Override
    public List<String> records() {
        return customers.stream().map(RunError::customer).toList();
    }

    @Override
    public int write(int runNumber) {
        if (failure != null) {
            if (single) {
                tools.refused().tell(customers.get(0), marks);
            }
            throw failure;
        }
        int rows = tools.standings().replace(changed, runNumber) + tools.standings().remove(gone);
        tools.marks().remove(marks);
        return rows;
    }

    @Override
    public Iterable<Piece> alone() {
        return () -> halves().map(this::part).iterator();
    }

    private Stream<List<CustomerId>> halves() {
        int size = customers.size();
        return size > 1
                ? Stream.of(customers.subList(0, size / 2), customers.subList(size / 2, size))
                : Stream.of(customers);
    }

    /** Measured again, and only when it is come to. */
    private Piece part(List<CustomerId> some) {
        var own = marks.stream().filter(it -> it.customer().filter(some::contains).isPresent());
        return new MeasurePiece(tools, cursor, some, own.toList(), some.size() == 1)
                .read(tools.fresh());
    }

    private MeasurePiece read(Function<Collection<CustomerId>, Look> looking) {
        try {
            Look look = looking.apply(customers);
            customers.forEach(customer -> look.change(customer).ifPresent(changed::add));
            customers.stream().filter(look::gone).forEach(gone::add);
        } catch (RuntimeException refused) {
            if (tools.trouble().passing(refused)) {
                throw refused;
            }
            failure = refused;
        }
        return this;
    }
}
