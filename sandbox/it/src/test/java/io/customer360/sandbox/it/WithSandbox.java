package io.customer360.sandbox.it;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/** The tests of this class run against the shared sandbox of one kind. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(SandboxExtension.class)
@interface WithSandbox {
    /** The kind of sandbox wanted. */
    Kind value() default Kind.H2;

    /** The kinds of sandbox that tests can ask for; each is started once. */
    enum Kind {
        H2,
        POSTGRES,
        PORTFOLIO,
        WITHOUT_SERVICE_MANAGEMENT
    }
}
