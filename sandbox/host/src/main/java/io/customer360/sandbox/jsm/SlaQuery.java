package io.customer360.sandbox.jsm;

import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.servicedesk.api.sla.info.SlaInformationQuery;
import com.atlassian.servicedesk.api.util.paging.LimitedPagedRequest;
import com.atlassian.servicedesk.api.util.paging.PagedRequest;
import java.util.Optional;

/** The question for the SLAs of one request. */
record SlaQuery(
        Long issue,
        Optional<Integer> id,
        Optional<CustomField> customField,
        LimitedPagedRequest pagedRequest,
        boolean overrideSecurity)
        implements SlaInformationQuery {

    /** Collects its parts. */
    static final class Collected implements SlaInformationQuery.Builder {

        private Long issue;
        private Integer id;
        private CustomField field;
        private PagedRequest page;
        private boolean override;

        @Override
        public Builder issue(Long wanted) {
            issue = wanted;
            return this;
        }

        @Override
        public Builder id(Integer wanted) {
            id = wanted;
            return this;
        }

        @Override
        public Builder customField(CustomField wanted) {
            field = wanted;
            return this;
        }

        @Override
        public Builder pagedRequest(PagedRequest wanted) {
            page = wanted;
            return this;
        }

        @Override
        public Builder overrideSecurity() {
            override = true;
            return this;
        }

        @Override
        public SlaInformationQuery build() {
            return new SlaQuery(
                    issue,
                    Optional.ofNullable(id),
                    Optional.ofNullable(field),
                    Limited.of(page),
                    override);
        }
    }
}
