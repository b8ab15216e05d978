package com.acme.sync.crmone;

import java.util.Map;
import okhttp3.RequestBody;
import okhttp3.ResponseBody;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.HeaderMap;
import retrofit2.http.POST;
import retrofit2.http.PUT;
import retrofit2.http.Streaming;
import retrofit2.http.Url;

/** The requests that this connector sends; each takes its whole url and all its headers. */
public interface CrmOneApi {
  @Streaming
  @GET
  Call<ResponseBody> pullAccounts(@Url String url, @HeaderMap Map<String, String> headers);

  @Streaming
  @POST
  Call<ResponseBody> appendAccounts(@Url String url, @HeaderMap Map<String, String> headers,
      @Body RequestBody body);

  @Streaming
  @PUT
  Call<ResponseBody> createAccounts(@Url String url, @HeaderMap Map<String, String> headers,
      @Body RequestBody body);

  @Streaming
  @PUT
  Call<ResponseBody> updateAccounts(@Url String url, @HeaderMap Map<String, String> headers,
      @Body RequestBody body);

  @Streaming
  @PUT
  Call<ResponseBody> deleteAccounts(@Url String url, @HeaderMap Map<String, String> headers,
      @Body RequestBody body);

  @Streaming
  @GET
  Call<ResponseBody> pullContacts(@Url String url, @HeaderMap Map<String, String> headers);

  @Streaming
  @POST
  Call<ResponseBody> appendContacts(@Url String url, @HeaderMap Map<String, String> headers,
      @Body RequestBody body);

  @Streaming
  @PUT
  Call<ResponseBody> createContacts(@Url String url, @HeaderMap Map<String, String> headers,
      @Body RequestBody body);

  @Streaming
  @PUT
  Call<ResponseBody> updateContacts(@Url String url, @HeaderMap Map<String, String> headers,
      @Body RequestBody body);

  @Streaming
  @PUT
  Call<ResponseBody> deleteContacts(@Url String url, @HeaderMap Map<String, String> headers,
      @Body RequestBody body);
}
