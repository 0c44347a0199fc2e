package io.customer360.rest.errors;

import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** Which face of a view somebody asked for. */
final class Faces {

    private Faces() {}

    /** The first of the wanted types that names one of our two; JSON when none does. */
    static MediaType of(List<MediaType> wanted) {
        return wanted.stream()
                .filter(
                        type ->
                                is(type, MediaType.TEXT_HTML_TYPE)
                                        || is(type, MediaType.APPLICATION_JSON_TYPE))
                .findFirst()
                .filter(type -> is(type, MediaType.TEXT_HTML_TYPE))
                .map(type -> MediaType.TEXT_HTML_TYPE)
                .orElse(MediaType.APPLICATION_JSON_TYPE);
    }

    private static boolean is(MediaType type, MediaType face) {
        return type.getType().equals(face.getType()) && type.getSubtype().equals(face.getSubtype());
    }
}
