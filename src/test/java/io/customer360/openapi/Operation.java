package io.customer360.openapi;

import io.customer360.shared.Permission;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import javax.lang.model.type.TypeMirror;

/**
 * One method of the API, as its source tells it.
 *
 * @param tag the resource it belongs to
 * @param permissions what the caller must hold, nothing when that is decided case by case
 * @param statuses what it answers with when it succeeds
 * @param query the parameters of its address, by name, with the schema's type
 * @param consumes the media type of its body, when it takes one
 * @param body the input record of a JSON body
 * @param answers the records of its JSON answers
 */
record Operation(
        String verb,
        String path,
        String tag,
        String name,
        String summary,
        Set<Permission> permissions,
        Set<Integer> statuses,
        SortedMap<String, String> query,
        Optional<String> consumes,
        Optional<TypeMirror> body,
        List<String> produces,
        List<TypeMirror> answers) {}
