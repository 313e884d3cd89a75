import { postJson, type HttpAnswer } from '../../lib/http.js';

/** What an authenticator app needs: the key to type, and the same as a link for a QR code. */
export interface Offer {
  secret: string;
  uri: string;
}

/** The offer of the enrolment that this browser stands at; the same however often it is asked. */
export const getOffer = (): Promise<HttpAnswer<Offer>> => postJson<Offer>('/auth/enrolment');
