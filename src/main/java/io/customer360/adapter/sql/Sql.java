package io.customer360.adapter.sql;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * A piece of a statement. Pieces are made of constants, tables and columns; whatever comes from
 * outside is bound. Only words that every database of Jira understands are used.
 */
@FunctionalInterface
interface Sql {

    /** Matches every row. */
    Sql TRUE = out -> out.words("1 = 1");

    /** Matches no row. */
    Sql FALSE = out -> out.words("1 = 0");

    /** How many values one list may have; Oracle takes a thousand. */
    int LIST = 300;

    /** Writes the piece and its values. */
    void write(SqlWriter out);

    static Sql column(Column column) {
        return out -> out.name(column);
    }

    /** A column under the name of another. */
    static Sql as(Column column, Column name) {
        return out -> out.name(column).words(" AS ").name(name);
    }

    static Sql equal(Column column, Object value) {
        return compared(column, " = ", value);
    }

    static Sql less(Column column, Object value) {
        return compared(column, " < ", value);
    }

    static Sql greater(Column column, Object value) {
        return compared(column, " > ", value);
    }

    static Sql atLeast(Column column, Object value) {
        return compared(column, " >= ", value);
    }

    static Sql atMost(Column column, Object value) {
        return compared(column, " <= ", value);
    }

    static Sql empty(Column column) {
        return out -> out.name(column).words(" IS NULL");
    }

    static Sql filled(Column column) {
        return out -> out.name(column).words(" IS NOT NULL");
    }

    /** Holds a text anywhere; what LIKE would expand is taken as it is. */
    static Sql contains(Column column, String part) {
        var pattern = "%" + part.replaceAll("[!%_]", "!$0") + "%";
        return out -> out.name(column).words(" LIKE ").value(pattern).words(" ESCAPE '!'");
    }

    static Sql in(Column column, Sql select) {
        return out -> out.name(column).words(" IN (").part(select).words(")");
    }

    static Sql notIn(Column column, Sql select) {
        return out -> out.name(column).words(" NOT IN (").part(select).words(")");
    }

    /** Holds one of these values, of which there may be any number. */
    static Sql in(Column column, Collection<?> values) {
        var all = new ArrayList<Object>(values);
        var lists = new ArrayList<Sql>();
        for (int from = 0; from < all.size(); from += LIST) {
            var marks =
                    all.subList(from, Math.min(from + LIST, all.size())).stream()
                            .map(value -> (Sql) out -> out.value(value))
                            .toList();
            lists.add(out -> out.name(column).words(" IN (").list(marks, ", ").words(")"));
        }
        return any(lists);
    }

    static Sql all(List<Sql> conditions) {
        return conditions.isEmpty() ? TRUE : joined(conditions, " AND ");
    }

    static Sql any(List<Sql> conditions) {
        return conditions.isEmpty() ? FALSE : joined(conditions, " OR ");
    }

    /** The place of a column's value among these values; behind them when it is not one. */
    static Sql rank(Column column, List<?> inOrder) {
        return out -> {
            if (!inOrder.isEmpty()) {
                out.words("CASE ").name(column);
                for (int place = 0; place < inOrder.size(); place++) {
                    out.words(" WHEN ").value(inOrder.get(place)).words(" THEN ").number(place);
                }
                out.words(" ELSE ").number(inOrder.size()).words(" END");
            } else {
                out.number(0);
            }
            out.words(" AS ").name(Column.RANK_NO);
        };
    }

    static Sql select(List<Sql> what, Table from, Sql where) {
        return select("SELECT ", what, out -> out.name(from), where);
    }

    static Sql distinct(Column column, Table from, Sql where) {
        return select("SELECT DISTINCT ", List.of(column(column)), out -> out.name(from), where);
    }

    static Sql count(Table from, Sql where) {
        return select("SELECT COUNT(*)", List.of(), out -> out.name(from), where);
    }

    /** How many different values a column has. */
    static Sql countDistinct(Column column, Table from, Sql where) {
        return select(
                "SELECT ",
                List.of(out -> out.words("COUNT(DISTINCT ").name(column).words(")")),
                out -> out.name(from),
                where);
    }

    /** One row per value of a column, with something computed of each. */
    static Sql grouped(Column by, Sql computed, Table from, Sql where) {
        Sql rows = select(List.of(column(by), computed), from, where);
        return out -> out.part(rows).words(" GROUP BY ").name(by);
    }

    /** How many rows there are. */
    static Sql rows() {
        return out -> out.words("COUNT(*) AS ").name(Column.TOTAL);
    }

    /** The sum as a number of any size, because there are databases that refuse one too large. */
    static Sql sum(Column column) {
        return out ->
                out.words("SUM(CAST(")
                        .name(column)
                        .words(" AS DECIMAL(38, 0))) AS ")
                        .name(Column.TOTAL);
    }

    static Sql first(Column column) {
        return out -> out.words("MIN(").name(column).words(") AS ").name(Column.FIRST_DAY);
    }

    /** Rows with those of a selection beside them, or with nothing beside them. */
    static Sql beside(Table from, Sql other, Column own, Column same) {
        return out ->
                out.name(from)
                        .words(" LEFT JOIN (")
                        .part(other)
                        .words(") F ON ")
                        .name(own)
                        .words(" = ")
                        .name(same);
    }

    /** The first rows of a sorted selection; the database need not sort the others. */
    static Sql first(Sql sorted, int most) {
        return out -> out.part(sorted).first(most);
    }

    /** Rows of several tables. */
    static Sql selectOf(List<Sql> what, Sql from, Sql where) {
        return select("SELECT ", what, from, where);
    }

    /** A value to sort by, where nothing is a value of its own. */
    static Sql filledUp(Column column, Object nothing) {
        return out ->
                out.words("COALESCE(")
                        .name(column)
                        .words(", ")
                        .value(nothing)
                        .words(") AS ")
                        .name(Column.GROUP_KEY);
    }

    /** The first tag of each customer that has any, by name. */
    static Sql firstTags() {
        return out ->
                out.words("SELECT L.")
                        .name(Column.ORG_ID)
                        .words(" AS ")
                        .name(Column.RECORD_ID)
                        .words(", MIN(G.")
                        .name(Column.FOLDED)
                        .words(") AS ")
                        .name(Column.SORT_TEXT)
                        .words(" FROM ")
                        .name(Table.TAG_LINK)
                        .words(" L INNER JOIN ")
                        .name(Table.TAG)
                        .words(" G ON L.")
                        .name(Column.TAG_ID)
                        .words(" = G.")
                        .name(Column.ID)
                        .words(" GROUP BY L.")
                        .name(Column.ORG_ID);
    }

    /** 1 for rows where this column holds nothing, else 0. */
    static Sql missing(Column column) {
        return out ->
                out.words("CASE WHEN ")
                        .name(column)
                        .words(" IS NULL THEN 1 ELSE 0 END AS ")
                        .name(Column.RANK_NO);
    }

    /** The rows of another selection, of which computed columns can be named. */
    static Sql outOf(Sql inner, List<Sql> what, Sql where) {
        return select("SELECT ", what, out -> out.words("(").part(inner).words(") T"), where);
    }

    private static Sql select(String verb, List<Sql> what, Sql from, Sql where) {
        return out ->
                out.words(verb)
                        .list(what, ", ")
                        .words(" FROM ")
                        .part(from)
                        .words(" WHERE ")
                        .part(where);
    }

    private static Sql compared(Column column, String sign, Object value) {
        return out -> out.name(column).words(sign).value(value);
    }

    private static Sql joined(List<Sql> conditions, String word) {
        return out -> out.words("(").list(conditions, word).words(")");
    }
}
