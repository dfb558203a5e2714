// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.acceptance;

import java.util.function.Supplier;
import nl.wijkakkoord.servers.ServerNotStartedException;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.BeforeTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Keeps the one stack of the JVM, and the demo story told on it, until the last test has run. */
final class RunningStack implements ParameterResolver, BeforeTestExecutionCallback, AfterTestExecutionCallback {

    /** The report entry that says how many calls a test made. */
    static final String CALLS = "http-calls";

    private static final String FAILURE = "failure of ";
    private static final Namespace NAMESPACE = Namespace.create(RunningStack.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        var type = parameter.getParameter().getType();
        return type == Stack.class || type == DemoTold.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Stack.class ? stack(context) : demo(context);
    }

    @Override
    public void beforeTestExecution(ExtensionContext context) {
        context.getStore(NAMESPACE).put(CALLS, stack(context).caller().calls());
    }

    @Override
    public void afterTestExecution(ExtensionContext context) {
        var before = context.getStore(NAMESPACE).remove(CALLS, Long.class);
        var calls = stack(context).caller().calls() - before;
        context.publishReportEntry(CALLS, String.valueOf(calls));
    }

    private static Stack stack(ExtensionContext context) {
        return once(context, Stack.class, RunningStack::start);
    }

    /** How a stack starts is tested where it is made; here a busy machine may have a second try, and what it lacked is told. */
    private static Stack start() {
        try {
            return Stack.start();
        } catch (ServerNotStartedException e) {
            System.out.println("The stack did not start, and is tried once more:");
            e.printStackTrace(System.out);
            return Stack.start();
        }
    }

    private static DemoTold demo(ExtensionContext context) {
        return once(context, DemoTold.class, () -> DemoTold.on(stack(context)));
    }

    /** Tried once: what fails takes long, and fails again. */
    private static <T> T once(ExtensionContext context, Class<T> type, Supplier<T> start) {
        var store = context.getRoot().getStore(NAMESPACE);
        var failure = store.get(FAILURE + type.getName(), Throwable.class);
        if (failure != null) {
            throw new IllegalStateException("%s failed before: %s".formatted(type.getSimpleName(), failure), failure);
        }
        return store.computeIfAbsent(
                type,
                key -> {
                    try {
                        return start.get();
                    } catch (RuntimeException | Error e) {
                        store.put(FAILURE + type.getName(), e);
                        throw e;
                    }
                },
                type);
    }
}
