package io.customer360.rest.view;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.inject.Inject;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/** The face of a view for pages: a fragment that the browser swaps in. */
@Provider
@Produces(MediaType.TEXT_HTML)
public final class ViewHtmlWriter implements MessageBodyWriter<View> {
    private final Templates templates;
    private final Viewers viewers;
    private final SignIn signIn;

    @Context private HttpHeaders request;

    /** Wired by Spring. */
    @Inject
    public ViewHtmlWriter(Templates templates, Viewers viewers, SignIn signIn) {
        this.templates = templates;
        this.viewers = viewers;
        this.signIn = signIn;
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
        var back = signIn.backToReferer(request.getHeaderString("Referer"));
        headers.putSingle(HttpHeaders.CONTENT_TYPE, "text/html;charset=UTF-8");
        out.write(templates.html(view, viewers.current(), back).getBytes(UTF_8));
    }
}
