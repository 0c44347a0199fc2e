package io.customer360.ticket;

/** The column that tickets are sorted by, and the direction. */
public record TicketOrder(TicketColumn column, boolean descending) {

    /** The tickets with the latest change first. */
    public static final TicketOrder NEWEST = new TicketOrder(TicketColumn.UPDATED, true);

    /** Reads a column and asc or desc; what makes no sense falls back to the usual. */
    static TicketOrder of(String column, String direction) {
        return TicketColumn.of(column)
                .map(known -> new TicketOrder(known, descending(known, direction)))
                .orElse(NEWEST);
    }

    private static boolean descending(TicketColumn column, String direction) {
        return "desc".equals(direction) || !"asc".equals(direction) && column.highestFirst();
    }

    /** What a further click on the title of a column asks for. */
    public boolean nextDescends(TicketColumn next) {
        return next == column ? !descending : next.highestFirst();
    }
}
