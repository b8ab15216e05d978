package io.connectorc.samples.hubspot.sandbox;

/** A request that the service refuses; what it says becomes the body of the answer. */
final class ApiException extends Exception {
  private static final long serialVersionUID = 1L;

  private final int status;
  private final String category;

  private ApiException(int status, String category, String message) {
    super(message);
    this.status = status;
    this.category = category;
  }

  static ApiException invalid(String message) {
    return new ApiException(400, "VALIDATION_ERROR", message);
  }

  static ApiException unauthorized() {
    return new ApiException(
        401,
        "INVALID_AUTHENTICATION",
        "Authentication credentials not found: this API takes a bearer token.");
  }

  static ApiException notFound(String message) {
    return new ApiException(404, "OBJECT_NOT_FOUND", message);
  }

  static ApiException conflict(String message) {
    return new ApiException(409, "CONFLICT", message);
  }

  static ApiException rateLimit() {
    return new ApiException(429, "RATE_LIMITS", "You have reached your secondly limit.");
  }

  int status() {
    return status;
  }

  String category() {
    return category;
  }

  String text() {
    return String.valueOf(getMessage());
  }
}
