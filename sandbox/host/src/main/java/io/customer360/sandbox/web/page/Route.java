package io.customer360.sandbox.web.page;

import java.util.regex.Pattern;

/**
 * An address of the sandbox and who may go there.
 *
 * @param path a pattern over the whole path; its first group is the part that varies
 */
record Route(String method, Pattern path, Access access, Handler handler) {
    /** Who may go to an address. */
    enum Access {
        ANYONE,
        SIGNED_IN,
        LICENSED,
        ADMIN
    }

    /** Makes the answer. */
    interface Handler {
        Answer answer(Visit visit) throws Exception;
    }

    static Route get(String path, Access access, Handler handler) {
        return new Route("GET", Pattern.compile(path), access, handler);
    }

    static Route post(String path, Access access, Handler handler) {
        return new Route("POST", Pattern.compile(path), access, handler);
    }
}
