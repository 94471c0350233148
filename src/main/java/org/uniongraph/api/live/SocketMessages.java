package org.uniongraph.api.live;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.webmvc.GraphQlWebSocketHandler;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;
import org.uniongraph.api.documents.CarriedName;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Takes what comes over a WebSocket, documents by id and hash too; all else is the framework's. */
final class SocketMessages extends GraphQlWebSocketHandler {
    private static final String PAYLOAD = "payload";

    private final JsonMapper json;

    SocketMessages(
            WebGraphQlHandler handler,
            HttpMessageConverter<Object> converter,
            JsonMapper json,
            Duration initTimeout,
            @Nullable Duration keepAlive) {
        super(handler, converter, initTimeout, keepAlive);
        this.json = json;
    }

    @Override
    protected void handleTextMessage(WebSocketSession session, TextMessage message) throws Exception {
        super.handleTextMessage(session, carrying(message));
    }

    private TextMessage carrying(TextMessage message) {
        Map<?, ?> said;
        try {
            said = json.readValue(message.getPayload(), Map.class);
        } catch (JacksonException noJson) {
            return message; // the framework closes the connection and says why
        }
        if (said == null
                || !"subscribe".equals(said.get("type"))
                || !(said.get(PAYLOAD) instanceof Map<?, ?> question)) {
            return message;
        }
        Map<Object, Object> carrying = new HashMap<>(said);
        carrying.put(PAYLOAD, CarriedName.in(question));
        return new TextMessage(json.writeValueAsString(carrying));
    }
}
