/** Whether a handler sent the request on to a real server. MSW 2 has no function for this; 3 marks it the same way. */
export function isPassthrough(response: Response): boolean {
  return response.headers.get('x-msw-intention') === 'passthrough';
}
