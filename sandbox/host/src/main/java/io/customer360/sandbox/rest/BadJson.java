package io.customer360.sandbox.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;

/**
 * Answers 400 to a body that the JSON reader refuses, leaving its words to the plugin's mappers.
 */
final class BadJson implements ReaderInterceptor {
    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        try {
            return context.proceed();
        } catch (JsonProcessingException e) {
            throw new BadRequestException(e.getOriginalMessage(), e);
        }
    }
}
