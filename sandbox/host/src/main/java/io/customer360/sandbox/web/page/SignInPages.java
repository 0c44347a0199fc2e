package io.customer360.sandbox.web.page;

import com.atlassian.jira.user.ApplicationUser;
import io.customer360.sandbox.http.SessionUser;
import io.customer360.sandbox.jira.JiraWorld;
import io.customer360.sandbox.jira.SignInChoice;
import io.customer360.sandbox.web.Html;
import io.customer360.sandbox.web.frame.Avatar;
import io.customer360.sandbox.web.frame.FormToken;
import io.customer360.sandbox.web.frame.Page;
import io.customer360.sandbox.web.page.Route.Access;
import java.util.List;

/** Signing in, switching to another demo user, and signing out. */
final class SignInPages {
    private final JiraWorld world;

    SignInPages(JiraWorld world) {
        this.world = world;
    }

    List<Route> routes() {
        return List.of(
                Route.get("/login.jsp", Access.ANYONE, visit -> page(visit, 200, "")),
                Route.post("/login.jsp", Access.ANYONE, this::signIn),
                Route.get("/logout", Access.ANYONE, SignInPages::signOut));
    }

    private Answer signIn(Visit visit) {
        var name = visit.parameter("os_username");
        var user = world.user(name);
        if (user == null
                || !user.isActive()
                || !visit.parameter("os_password").equals(user.getName())) {
            return page(visit, 401, "Your username or password is wrong, or you may not sign in.");
        }
        SessionUser.signIn(visit.request(), user.getName());
        return Answer.move(
                Return.checked(
                        visit.parameter("os_destination"), visit.request().getContextPath()));
    }

    private static Answer signOut(Visit visit) {
        if (visit.viewer().user().isPresent() && !FormToken.sentWith(visit.request())) {
            return Answer.forbidden();
        }
        SessionUser.signOut(visit.request());
        return Answer.move("/login.jsp");
    }

    private Answer page(Visit visit, int status, String problem) {
        var body =
                Html.of(
                        """
                        <div class="sandbox-sign-in">
                        <h1>Log in to the sandbox</h1>
                        {}
                        <form class="aui top-label" method="post" action="{}">
                        <input type="hidden" name="os_destination" value="{}">
                        <div class="field-group"><label for="os_username">Username</label>
                        <input class="text" id="os_username" name="os_username" autocomplete="username"\
                         required></div>
                        <div class="field-group"><label for="os_password">Password</label>
                        <input class="password" type="password" id="os_password" name="os_password"\
                         autocomplete="current-password" required aria-describedby="os_help">
                        <div class="description" id="os_help">The password is the username.</div></div>
                        <div class="buttons-container"><button class="aui-button aui-button-primary"\
                         id="login-form-submit">Log in</button></div>
                        </form>
                        <h2>Or choose who you are</h2>
                        <ul class="sandbox-choices">{}</ul>
                        </div>
                        """,
                        Html.of(
                                        "<div class=\"aui-message aui-message-error\" role=\"alert\">"
                                                + "<p>{}</p></div>",
                                        problem)
                                .when(!problem.isEmpty()),
                        visit.url("/login.jsp"),
                        visit.parameter("os_destination"),
                        Html.each(world.signInChoices(), choice -> choice(choice, visit)));
        return new Answer.Shown(status, Page.bare("Log in", body));
    }

    private static Html choice(SignInChoice choice, Visit visit) {
        ApplicationUser user = choice.user();
        return Html.of(
                """
                <li><form method="post" action="{}"><input type="hidden" name="os_username" value="{}"><input\
                 type="hidden" name="os_password" value="{}"><input type="hidden" name="os_destination"\
                 value="{}"><button class="sandbox-choice" id="switch-to-{}">{}<span><strong>{}</strong>\
                 <span class="sandbox-note">{}</span></span></button></form></li>
                """,
                visit.url("/login.jsp"),
                user.getName(),
                user.getName(),
                visit.parameter("os_destination"),
                user.getName(),
                Avatar.of(user),
                user.getDisplayName(),
                choice.description());
    }
}
