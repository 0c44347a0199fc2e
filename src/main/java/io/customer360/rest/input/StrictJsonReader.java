package io.customer360.rest.input;

import io.customer360.field.CustomFields;
import io.customer360.shared.Rejected;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;

/**
 * Our own reader of input, so that what we accept does not hang on how the host has configured its
 * JSON library. It takes every media type and refuses all but JSON, in its turn.
 */
@Provider
@Consumes(MediaType.WILDCARD)
public final class StrictJsonReader implements MessageBodyReader<Body<?>> {
    static final int MAX_BYTES = 256 * 1024;
    static final int MAX_LARGE_BYTES = 4 * 1024 * 1024;

    private final CustomFields fields;

    /** Wired by Spring. */
    @Inject
    public StrictJsonReader(CustomFields fields) {
        this.fields = fields;
    }

    @Override
    public boolean isReadable(
            Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return type == Body.class;
    }

    @Override
    public Body<?> readFrom(
            Class<Body<?>> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream stream)
            throws IOException {
        var input = inputOf(genericType);
        byte[] sent = stream.readNBytes(most(input) + 1);
        return body(sent, mediaType, input, ofPage(headers));
    }

    private static int most(Class<? extends Input> type) {
        return LargeInput.class.isAssignableFrom(type) ? MAX_LARGE_BYTES : MAX_BYTES;
    }

    private <T extends Input> Body<T> body(
            byte[] sent, MediaType media, Class<T> type, boolean ofPage) {
        return new Body<>(
                () -> {
                    if (!"json".equals(media.getSubtype())
                            || !"application".equals(media.getType())) {
                        throw new NotSupportedException();
                    }
                    if (sent.length > most(type)) {
                        throw Rejected.value("c360.input.too-large.error");
                    }
                    return checked(StrictJson.read(sent, type), ofPage);
                });
    }

    /** What another system feeds, no form of ours offers: only programs may send it. */
    private <T extends Input> T checked(T input, boolean ofPage) {
        var touched = input.touched();
        if (ofPage && !touched.isEmpty()) {
            fields.requireEdited(touched);
        }
        return input;
    }

    /** Our pages ask for HTML, programs for JSON. */
    private static boolean ofPage(MultivaluedMap<String, String> headers) {
        return headers.getOrDefault(HttpHeaders.ACCEPT, List.of()).stream()
                .anyMatch(wanted -> wanted.contains(MediaType.TEXT_HTML));
    }

    private static Class<? extends Input> inputOf(Type body) {
        var argument = ((ParameterizedType) body).getActualTypeArguments()[0];
        return ((Class<?>) argument).asSubclass(Input.class);
    }
}
