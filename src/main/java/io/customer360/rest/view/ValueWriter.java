package io.customer360.rest.view;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import java.io.IOException;

/** Writes one kind of value, given as a function. */
final class ValueWriter<T> extends JsonSerializer<T> {
    private final Form<T> form;

    ValueWriter(Form<T> form) {
        this.form = form;
    }

    /** How a value is written. */
    interface Form<T> {
        void write(T value, JsonGenerator out, SerializerProvider provider) throws IOException;
    }

    @Override
    public void serialize(T value, JsonGenerator out, SerializerProvider provider)
            throws IOException {
        form.write(value, out, provider);
    }
}
