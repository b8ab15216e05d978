package com.acme.sync.vault;

import java.util.Map;
import okhttp3.RequestBody;
import okhttp3.ResponseBody;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.HeaderMap;
import retrofit2.http.POST;
import retrofit2.http.Streaming;
import retrofit2.http.Url;

/** The requests that this connector sends; each takes its whole url and all its headers. */
public interface VaultApi {
  @Streaming
  @GET
  Call<ResponseBody> pullContacts(@Url String url, @HeaderMap Map<String, String> headers);

  @Streaming
  @POST
  Call<ResponseBody> createContacts(@Url String url, @HeaderMap Map<String, String> headers,
      @Body RequestBody body);

  @Streaming
  @POST
  Call<ResponseBody> updateContacts(@Url String url, @HeaderMap Map<String, String> headers,
      @Body RequestBody body);

  @Streaming
  @POST
  Call<ResponseBody> deleteContacts(@Url String url, @HeaderMap Map<String, String> headers,
      @Body RequestBody body);
}
