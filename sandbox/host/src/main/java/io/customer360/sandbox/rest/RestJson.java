package io.customer360.sandbox.rest;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.ws.rs.ext.ContextResolver;

/** REST v2's JSON: Jackson 2 with its defaults, which refuse unknown fields. */
final class RestJson implements ContextResolver<ObjectMapper> {
    private final ObjectMapper mapper =
            JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

    @Override
    public ObjectMapper getContext(Class<?> type) {
        return mapper;
    }
}
