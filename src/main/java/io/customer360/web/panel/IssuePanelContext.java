package io.customer360.web.panel;

import com.atlassian.plugin.web.ContextProvider;
import io.customer360.rest.view.DisplayMapper;
import io.customer360.rest.view.Viewers;
import io.customer360.shared.Permission;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Gives the panel's template its values; a panel that fails says so and leaves the ticket alone.
 */
public final class IssuePanelContext implements ContextProvider {
    private static final Logger LOG = LoggerFactory.getLogger(IssuePanelContext.class);
    private static final PanelJson NOTHING = new PanelJson(List.of(), "none");
    private static final PanelJson FAILED = new PanelJson(List.of(), "error");

    private final PanelRequest request;
    private final TicketPanel panel;
    private final DisplayMapper display;
    private final Viewers viewers;

    /** Wired by the module factory. */
    public IssuePanelContext(
            PanelRequest request, TicketPanel panel, DisplayMapper display, Viewers viewers) {
        this.request = request;
        this.panel = panel;
        this.display = display;
        this.viewers = viewers;
    }

    @Override
    public void init(Map<String, String> params) {
        // No parameters.
    }

    @Override
    public Map<String, Object> getContextMap(Map<String, Object> context) {
        return display.values(panel(context), viewers.current());
    }

    private PanelJson panel(Map<String, Object> context) {
        try {
            var actor = request.actor(context).filter(it -> it.may(Permission.VIEW));
            return request.issue(context)
                    .flatMap(issue -> actor.map(it -> panel.of(issue, it)))
                    .orElse(NOTHING);
        } catch (RuntimeException broken) {
            LOG.error("The panel beside the ticket failed", broken);
            return FAILED;
        }
    }
}
