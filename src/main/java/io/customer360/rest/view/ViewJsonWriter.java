package io.customer360.rest.view;

import jakarta.inject.Inject;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/** The face of a view for programs. */
@Provider
@Produces(MediaType.APPLICATION_JSON)
public final class ViewJsonWriter implements MessageBodyWriter<View> {
    private final ApiMapper mapper;

    /** Wired by Spring. */
    @Inject
    public ViewJsonWriter(ApiMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public boolean isWriteable(
            Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return type == View.class;
    }

    @Override
    public void writeTo(
            View view,
            Class<?> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, Object> headers,
            OutputStream out)
            throws IOException {
        mapper.write(view.json(), out);
    }
}
