package dev.lodestone.kit.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;
import org.jboss.jandex.IndexView;
import org.jspecify.annotations.Nullable;

/** Completes each operation of the document with what the kit does for it: errors, security, headers, examples. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ContractFilter implements OASFilter {
    private static final String KEY = "x-idempotency-key";

    private final IndexView types;

    public ContractFilter(IndexView types) {
        this.types = types;
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getComponents() == null) {
            document.setComponents(OASFactory.createComponents());
        }
        document.getComponents().addSecurityScheme("oauth2", securityScheme(scopes(document)));
        ProblemResponses.declare(document.getComponents());
        RecordedExamples.show(document.getComponents());
        if (document.getPaths() != null) {
            document.getPaths().getPathItems().values().forEach(ContractFilter::complete);
        }
        ProblemCodes.list(document.getComponents(), types);
        EventWebhooks.declare(document, types);
        SharedBounds.anchorPatterns(document);
        RequiredProperties.mark(document);
        NullableProperties.mend(document);
        UnusedSchemas.drop(document);
    }

    private static void complete(PathItem path) {
        for (Map.Entry<PathItem.HttpMethod, Operation> entry :
                path.getOperations().entrySet()) {
            Operation operation = entry.getValue();
            boolean secured =
                    operation.getSecurity() != null && !operation.getSecurity().isEmpty();
            ProblemResponses.add(operation, entry.getKey(), secured);
            RecordedExamples.show(operation);
            SharedBounds.tell(operation);
            if (entry.getKey() == PathItem.HttpMethod.POST && secured && !"none".equals(key(operation))) {
                operation.addParameter(idempotencyKey(operation));
            }
            if (secured && hasScope(operation, "service")) {
                operation.addParameter(header("Lodestone-Workspace")
                        .description("The workspace that a service acts for; heard only with the scope `service`.")
                        .schema(OASFactory.createSchema()
                                .addType(SchemaType.STRING)
                                .format("uuid")));
            }
        }
    }

    private static boolean hasScope(Operation operation, String scope) {
        return scopes(operation).anyMatch(scope::equals);
    }

    private static Set<String> scopes(OpenAPI document) {
        Set<String> scopes = new TreeSet<>();
        if (document.getPaths() != null) {
            document.getPaths().getPathItems().values().stream()
                    .flatMap(path -> path.getOperations().values().stream())
                    .flatMap(ContractFilter::scopes)
                    .forEach(scopes::add);
        }
        return scopes;
    }

    private static Stream<String> scopes(Operation operation) {
        return operation.getSecurity() == null
                ? Stream.empty()
                : operation.getSecurity().stream()
                        .flatMap(requirement -> requirement.getSchemes().values().stream())
                        .flatMap(Collection::stream);
    }

    /** What an operation says of its key: it must be there, it means nothing because nothing is kept, or it may be sent. */
    private static @Nullable Object key(Operation operation) {
        return operation.getExtensions() == null
                ? null
                : operation.getExtensions().get(KEY);
    }

    private static Parameter idempotencyKey(Operation operation) {
        return header("Idempotency-Key")
                .required("required".equals(key(operation)))
                .description("A fresh UUID for each request; the same one when you retry it. The first answer is kept"
                        + " and given again, marked `Idempotency-Replayed: true`.")
                .schema(OASFactory.createSchema()
                        .addType(SchemaType.STRING)
                        .minLength(1)
                        .maxLength(255));
    }

    private static Parameter header(String name) {
        return OASFactory.createParameter().name(name).in(Parameter.In.HEADER);
    }

    /** Those that any operation of this service asks for. */
    private static SecurityScheme securityScheme(Set<String> scopes) {
        var flow = OASFactory.createOAuthFlow().tokenUrl("/token");
        scopes.forEach(scope -> flow.addScope(scope, scope));
        return OASFactory.createSecurityScheme()
                .type(SecurityScheme.Type.OAUTH2)
                .description("Access token of the configured OpenID Connect issuer; its discovery document names the"
                        + " real token endpoint. The workspace is the claim `workspace_id`.")
                .flows(OASFactory.createOAuthFlows().clientCredentials(flow));
    }
}
