package io.customer360.sandbox.http;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.util.Optional;
import java.util.Set;

/**
 * Who may call an endpoint or servlet, from its security annotation; licensed users when it has
 * none. Public access and limited unlicensed access are switched off in the sandbox, as they are in
 * a new Jira, so those two annotations open nothing.
 */
public enum AccessRule {
    /** Everybody. */
    UNRESTRICTED(Standing.ANONYMOUS),
    /** Licensed users. */
    LICENSED(Standing.LICENSED),
    /** Administrators. */
    ADMIN(Standing.ADMIN),
    /** System administrators. */
    SYSTEM_ADMIN(Standing.SYSTEM_ADMIN);

    private static final Set<String> PACKAGES =
            Set.of(
                    "com.atlassian.annotations.security",
                    "com.atlassian.plugins.rest.api.security.annotation");

    private final Standing least;

    AccessRule(Standing least) {
        this.least = least;
    }

    /** What becomes of a call. */
    public enum Verdict {
        /** It goes on. */
        ALLOWED,
        /** Sign in first. */
        SIGN_IN,
        /** Signed in, and still not allowed. */
        FORBIDDEN
    }

    /** Judges whoever acts. */
    public Verdict judge(Standing standing) {
        if (standing.compareTo(least) >= 0) {
            return Verdict.ALLOWED;
        }
        return standing == Standing.ANONYMOUS ? Verdict.SIGN_IN : Verdict.FORBIDDEN;
    }

    /** The rule of the first element that has a security annotation, else the default. */
    public static AccessRule of(AnnotatedElement... innermostFirst) {
        for (AnnotatedElement element : innermostFirst) {
            for (Annotation annotation : element.getAnnotations()) {
                Optional<AccessRule> rule = rule(annotation);
                if (rule.isPresent()) {
                    return rule.get();
                }
            }
        }
        return LICENSED;
    }

    /** Whether the element opts out of the check for forged requests. */
    public static boolean excludedFromXsrf(AnnotatedElement element) {
        for (Annotation annotation : element.getAnnotations()) {
            if (platform(annotation)
                    && annotation
                            .annotationType()
                            .getSimpleName()
                            .equals("XsrfProtectionExcluded")) {
                return true;
            }
        }
        return false;
    }

    private static Optional<AccessRule> rule(Annotation annotation) {
        if (!platform(annotation)) {
            return Optional.empty();
        }
        return switch (annotation.annotationType().getSimpleName()) {
            case "UnrestrictedAccess" -> Optional.of(UNRESTRICTED);
            case "LicensedOnly", "AnonymousSiteAccess", "UnlicensedSiteAccess" ->
                    Optional.of(LICENSED);
            case "AdminOnly" -> Optional.of(ADMIN);
            case "SystemAdminOnly" -> Optional.of(SYSTEM_ADMIN);
            default -> Optional.empty();
        };
    }

    private static boolean platform(Annotation annotation) {
        return PACKAGES.contains(annotation.annotationType().getPackageName());
    }
}
