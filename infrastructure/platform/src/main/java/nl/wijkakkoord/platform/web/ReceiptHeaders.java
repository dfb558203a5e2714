// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.web;

import java.net.URI;
import nl.wijkakkoord.platform.command.Receipt;
import org.springframework.core.MethodParameter;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/** Says what a receipt says in the headers of the answer too: the version as {@code ETag}, the address of what is new. */
@ControllerAdvice
final class ReceiptHeaders implements ResponseBodyAdvice<Receipt> {

    @Override
    public boolean supports(MethodParameter returned, Class<? extends HttpMessageConverter<?>> converter) {
        return returned.getParameterType() == Receipt.class;
    }

    @Override
    public Receipt beforeBodyWrite(
            Receipt receipt,
            MethodParameter returned,
            MediaType type,
            Class<? extends HttpMessageConverter<?>> converter,
            ServerHttpRequest request,
            ServerHttpResponse response) {
        response.getHeaders().setETag("\"" + receipt.version() + "\"");
        if (receipt.location() != null) {
            response.getHeaders().setLocation(URI.create(receipt.location()));
        }
        return receipt;
    }
}
