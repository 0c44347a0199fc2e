package io.customer360.sandbox.rest;

import io.customer360.sandbox.http.AccessRule;
import io.customer360.sandbox.http.Visitors;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import java.lang.reflect.Method;

/** Puts the platform's checks before every resource method. */
final class PlatformRules implements DynamicFeature {
    private final Visitors visitors;

    PlatformRules(Visitors visitors) {
        this.visitors = visitors;
    }

    @Override
    public void configure(ResourceInfo resource, FeatureContext context) {
        Method method = resource.getResourceMethod();
        Class<?> type = resource.getResourceClass();
        AccessRule rule = AccessRule.of(method, type);
        context.register(new AccessFilter(rule, visitors), Priorities.AUTHENTICATION);
        if (!AccessRule.excludedFromXsrf(method) && !AccessRule.excludedFromXsrf(type)) {
            context.register(new XsrfFilter(), Priorities.AUTHENTICATION + 1);
        }
    }
}
