package io.customer360.sandbox.web.resource;

import com.atlassian.webresource.api.assembler.PageBuilderService;
import com.atlassian.webresource.api.assembler.RequiredResources;
import io.customer360.sandbox.http.CurrentRequest;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** The web-resources and contexts that code asked for while it was making the current page. */
public final class RequestedResources implements RequiredResources {
    private static final String NAME = RequestedResources.class.getName();

    private final Supplier<Optional<WebResources>> known;
    private final Set<String> keys = new LinkedHashSet<>();
    private final Set<String> contexts = new LinkedHashSet<>();

    private RequestedResources(Supplier<Optional<WebResources>> known) {
        this.known = known;
    }

    /** The service by which a plugin asks for resources. */
    public static PageBuilderService pageBuilder(Supplier<Optional<WebResources>> known) {
        return () -> () -> of(currentRequest(), known);
    }

    /** What was asked for during this request. */
    public static RequestedResources of(
            HttpServletRequest request, Supplier<Optional<WebResources>> known) {
        var requested = (RequestedResources) request.getAttribute(NAME);
        if (requested == null) {
            requested = new RequestedResources(known);
            request.setAttribute(NAME, requested);
        }
        return requested;
    }

    private static HttpServletRequest currentRequest() {
        return CurrentRequest.request()
                .orElseThrow(
                        () -> new IllegalStateException("No page is being made on this thread"));
    }

    @Override
    public RequiredResources requireWebResource(String moduleKey) {
        if (known.get().filter(resources -> resources.knows(moduleKey)).isEmpty()) {
            throw new IllegalArgumentException("No web-resource " + moduleKey);
        }
        keys.add(moduleKey);
        return this;
    }

    @Override
    public RequiredResources requireContext(String context) {
        contexts.add(context);
        return this;
    }

    Set<String> keys() {
        return keys;
    }

    Set<String> contexts() {
        return contexts;
    }
}
