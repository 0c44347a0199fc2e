package io.customer360.rest.input;

import java.util.function.Supplier;

/**
 * The body of a request, read only when the resource asks for it, so that a refusal for want of a
 * right comes before a refusal of the content.
 */
public final class Body<T extends Input> {
    private final Supplier<T> reader;

    Body(Supplier<T> reader) {
        this.reader = reader;
    }

    /** What was sent; refused when it is not JSON or has fields that the record does not know. */
    public T read() {
        return reader.get();
    }
}
