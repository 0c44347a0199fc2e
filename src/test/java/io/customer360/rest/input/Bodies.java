package io.customer360.rest.input;

/** Makes bodies as the reader does, for tests. */
public final class Bodies {

    private Bodies() {}

    /** A body with this JSON. */
    public static <T extends Input> Body<T> of(String json, Class<T> type) {
        return new Body<>(
                () ->
                        StrictJson.read(
                                json.getBytes(java.nio.charset.StandardCharsets.UTF_8), type));
    }
}
