package io.customer360.adapter.sql;

import io.customer360.adapter.sql.Tables.Names;
import java.util.ArrayList;
import java.util.List;

/** The text of a statement as it grows, with the values for its marks in their order. */
final class SqlWriter {
    private final Names names;
    private final StringBuilder text = new StringBuilder();
    private final List<Object> values = new ArrayList<>();

    SqlWriter(Names names) {
        this.names = names;
    }

    /** Adds words of the language; only {@link Sql} calls this, with its own constants. */
    SqlWriter words(String words) {
        text.append(words);
        return this;
    }

    SqlWriter name(Column column) {
        text.append(names.of(column));
        return this;
    }

    SqlWriter name(Table table) {
        text.append(names.of(table));
        return this;
    }

    /** Adds a mark; the value itself never becomes text. */
    SqlWriter value(Object value) {
        text.append('?');
        values.add(value);
        return this;
    }

    SqlWriter number(int constant) {
        text.append(constant);
        return this;
    }

    /** Ends a sorted selection after so many rows, in the words of this database. */
    SqlWriter first(int most) {
        text.append(names.first(most));
        return this;
    }

    SqlWriter part(Sql part) {
        part.write(this);
        return this;
    }

    SqlWriter list(List<Sql> parts, String between) {
        for (int i = 0; i < parts.size(); i++) {
            words(i == 0 ? "" : between).part(parts.get(i));
        }
        return this;
    }

    String text() {
        return text.toString();
    }

    List<Object> values() {
        return values;
    }
}
